import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import type { GoalNode } from './goal-tree.ts';

/** Where a goal hangs or would hang: under a parent, null for the top, and before a sibling, null for the end. */
export interface Place {
  readonly parentId: string | null;
  readonly before: string | null;
}

/** The part of a goal on the screen over which something is held. */
export type Part = 'before' | 'inside' | 'after';

/** Where a goal would go when it is let go over a part of another; undefined when the other is not in the tree. */
export function placeOver(
  tree: readonly GoalNode[],
  held: Goal,
  overId: string,
  part: Part,
): Place | undefined {
  const found = find(tree, overId);
  if (found === undefined) return undefined;
  const { node, parentId, siblings } = found;
  if (node.goal.id === held.id) return placeOf(tree, held);
  if (part === 'inside') return { parentId: overId, before: null };
  const at = siblings.indexOf(node);
  if (part === 'before') return beforeAmong(siblings, at, parentId, held);
  const below = node.children.filter(({ goal }) => goal.id !== held.id);
  return below.length > 0
    ? beforeAmong(below, 0, overId, held)
    : beforeAmong(siblings, at + 1, parentId, held);
}

/** Where the goal hangs now. */
export function placeOf(tree: readonly GoalNode[], goal: Goal): Place {
  const found = find(tree, goal.id);
  if (found === undefined) return { parentId: goal.parentId, before: null };
  const { node, siblings, parentId } = found;
  return beforeAmong(siblings, siblings.indexOf(node) + 1, parentId, goal);
}

/** Every place a goal could be carried to, from the top of the screen to its end; what hangs below it is not among them. */
export function placesFor(tree: readonly GoalNode[], held: Goal): Place[] {
  const places: Place[] = [];
  const walk = (nodes: readonly GoalNode[], parentId: string | null) => {
    const others = nodes.filter(({ goal }) => goal.id !== held.id);
    for (const [index, node] of others.entries()) {
      places.push(beforeAmong(others, index, parentId, held));
      walk(node.children, node.goal.id);
    }
    places.push({ parentId, before: null });
  };
  walk(tree, null);
  return places.filter(
    (place, index) => places.findIndex((other) => isSamePlace(other, place)) === index,
  );
}

/** One level out: behind the goal it would hang under. Null at the top. */
export function placeOut(tree: readonly GoalNode[], held: Goal, { parentId }: Place): Place | null {
  const parent = parentId === null ? undefined : find(tree, parentId);
  if (parent === undefined) return null;
  const { node, siblings } = parent;
  return beforeAmong(siblings, siblings.indexOf(node) + 1, parent.parentId, held);
}

/** One level in: at the end of what hangs under the goal above it. Null where nothing is above. */
export function placeIn(
  tree: readonly GoalNode[],
  held: Goal,
  { parentId, before }: Place,
): Place | null {
  const nodes = parentId === null ? tree : (find(tree, parentId)?.node.children ?? []);
  const others = nodes.filter(({ goal }) => goal.id !== held.id);
  const at = before === null ? others.length : others.findIndex(({ goal }) => goal.id === before);
  const above = others[at - 1];
  return above === undefined ? null : { parentId: above.goal.id, before: null };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.parentId === b.parentId && a.before === b.before;
}

/**
 * The place before a sibling as the verb takes it. On the screen goals of one parent stand by their projects, so only
 * those of the same project can be gone before.
 */
function beforeAmong(
  siblings: readonly GoalNode[],
  index: number,
  parentId: string | null,
  held: Goal,
): Place {
  const next = siblings
    .slice(index)
    .find(({ goal }) => goal.id !== held.id && goal.projectId === held.projectId);
  return { parentId, before: next?.goal.id ?? null };
}

interface Found {
  readonly node: GoalNode;
  readonly parentId: string | null;
  /** All that hang beside it, itself among them. */
  readonly siblings: readonly GoalNode[];
}

function find(
  nodes: readonly GoalNode[],
  id: string,
  parentId: string | null = null,
): Found | undefined {
  for (const node of nodes) {
    if (node.goal.id === id) return { node, parentId, siblings: nodes };
    const below = find(node.children, id, node.goal.id);
    if (below !== undefined) return below;
  }
  return undefined;
}
