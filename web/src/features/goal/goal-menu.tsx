import { useLocation } from 'wouter';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { childOf, useGoalRoom } from './goal-room.ts';
import type { GoalNode } from './goal-tree.ts';
import { useGoalMoves } from './use-goal-moves.ts';
import { useMayTie } from './use-may-tie.ts';

type Props = {
  node: GoalNode;
  siblings: readonly GoalNode[];
  index: number;
  parent: GoalNode | null;
};

/** What can be done with a goal. */
export function GoalMenu(props: Props) {
  const { t } = useText();
  const label = t('goal.menu', { title: props.node.goal.title });
  return (
    <Menu
      label={label}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon="more" small label={label} />}
    >
      <Items {...props} />
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function Items({ node, siblings, index, parent }: Props) {
  const { t } = useText();
  const { projectId, edit } = useGoalRoom();
  const { cascadeId } = useCascade();
  const [, go] = useLocation();
  const { whyNot } = useAsk();
  const moves = useGoalMoves();
  const { goal } = node;
  const mayTie = useMayTie(goal);
  const of = goal.projectId === null ? '' : `/p/${goal.projectId}`;
  const home = `/c/${cascadeId}${of}`;
  const child = childOf(goal, projectId);
  const renaming = whyNot('goal.edit', { goalId: goal.id, title: goal.title });
  const adding =
    child && whyNot('goal.add', { goalId: unused, parentId: goal.id, title: '?', ...child });
  const tying = mayTie && (
    <MenuItem icon="link" onSelect={() => edit({ kind: 'tie', goal })}>
      {t('goal.tie')}
    </MenuItem>
  );
  if (renaming !== undefined && (child === undefined || adding !== undefined)) {
    // One sentence says it; each line with the same reason would only repeat it.
    return (
      <>
        {tying}
        <MenuItem icon="edit" refused={renaming} onSelect={() => undefined}>
          {t('goal.rename')}
        </MenuItem>
      </>
    );
  }
  // Only neighbours of one owner can change places: goals of other projects keep an order of their own.
  const mine = siblings.filter((other) => other.goal.projectId === goal.projectId);
  const at = siblings.length === mine.length ? index : mine.indexOf(node);
  const move = (before: string | null) => {
    const args = { goalId: goal.id, parentId: parent?.goal.id ?? null, before };
    return {
      refused: whyNot('goal.move', args),
      onSelect: () => void moves.ask('goal.move', args, t('goal.reordered')),
    };
  };
  return (
    <>
      {child !== undefined && (
        <MenuItem icon="plus" refused={adding} onSelect={() => edit({ kind: 'add', parent: goal })}>
          {t(`goal.addUnder.${child.level}`)}
        </MenuItem>
      )}
      <MenuItem icon="kpi" refused={renaming} onSelect={() => go(`${home}/kpis?add=${goal.id}`)}>
        {t('goal.addKpi')}
      </MenuItem>
      {tying}
      <MenuSeparator />
      <MenuItem icon="edit" refused={renaming} onSelect={() => edit({ kind: 'rename', goal })}>
        {t('goal.rename')}
      </MenuItem>
      <MenuItem icon="tree" refused={renaming} onSelect={() => edit({ kind: 'hang', goal })}>
        {t('goal.hang')}
      </MenuItem>
      {at > 0 && (
        <MenuItem icon="chevron-up" {...move(mine[at - 1]?.goal.id ?? null)}>
          {t('goal.up')}
        </MenuItem>
      )}
      {at < mine.length - 1 && (
        <MenuItem icon="chevron-down" {...move(mine[at + 2]?.goal.id ?? null)}>
          {t('goal.down')}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem
        icon="remove"
        danger
        refused={whyNot('goal.remove', { goalId: goal.id })}
        onSelect={() =>
          void moves.ask(
            'goal.remove',
            { goalId: goal.id },
            t('goal.removed', { title: goal.title }),
          )
        }
      >
        {t('goal.remove')}
      </MenuItem>
    </>
  );
}

/** Stands in questions about a right; it is never sent. */
const unused = '00000000-0000-7000-8000-000000000000';
