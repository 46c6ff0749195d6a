import { add } from '../domain/changes.ts';
import type { Comment } from '../domain/comment/comment.ts';
import { buildSprints } from './sprints.ts';

/** Sprints with a card of the project `sprints` called `card`, and ways to write remarks under it. */
export function buildComments() {
  const world = buildSprints();
  world.putCard('card');
  return Object.assign(world, {
    /** Writes a remark called `name` as a person, under `card` unless told otherwise. */
    write(name: string, by: string, mentionIds: readonly string[] = [], card = 'card') {
      const args = { commentId: world.id(name), cardId: world.id(card), body: name, mentionIds };
      return world.must(by, 'comment.add', args);
    },
    comment(name: string): Comment {
      const row = world.state.comment.get(world.id(name));
      if (row === undefined) throw new Error(`no remark ${name}`);
      return row;
    },
    /** Shows the card on the board of another project, as it is, past every rule. */
    show(projectId: string, card = 'card'): void {
      const row = { id: world.id(`${card} on ${projectId}`), cardId: world.id(card), projectId };
      world.settle({ ok: true, done: { changes: [add('participation', row)], warnings: [] } });
    },
    /** Closes the project `sprints` to everyone outside its team. */
    hide(): void {
      const edit = { projectId: world.sprints, visibility: 'team' };
      world.must(world.lead, 'project.edit', edit);
    },
  });
}
