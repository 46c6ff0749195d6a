import { boardCards } from '../domain/board/board.ts';
import type { ColumnPhase } from '../domain/board/column.ts';
import { inverseOf } from '../domain/execute.ts';
import { byRank } from '../domain/rank.ts';
import { buildSprints } from './sprints.ts';

/** A centre with sprint 0 of the project `sprints` under way, and short ways to speak of cards by their titles. */
export function buildCards() {
  const world = buildSprints();
  world.bring(0, 'active');
  const cards = Object.assign(world, {
    open: world.sprintId(0),
    /** Adds an event to the project `sprints` through its verb: an idea unless a sprint is named. */
    add(title: string, fields: Record<string, unknown> = {}): string {
      const cardId = world.id(title);
      const event = { cardId, projectId: world.sprints, kind: 'event', title };
      world.must(world.director, 'card.add', { ...event, ...fields });
      return cardId;
    },
    /** Adds an event to sprint 0, which is under way. */
    addOpen: (title: string, fields: Record<string, unknown> = {}): string =>
      cards.add(title, { sprintId: world.sprintId(0), ...fields }),
    addStage: (title: string, startsOn: string | null = null, endsOn: string | null = null) =>
      cards.add(title, { kind: 'stage', startsOn, endsOn, precision: 'month' }),
    /** Shares a card with the project `cyclogram`. */
    share: (title: string) =>
      world.must(world.member, 'card.share', {
        cardId: world.id(title),
        projectId: world.cyclogram,
        participationId: world.id(`share of ${title}`),
      }),
    /** Carries out a verb and takes it back at once, both as the same person. */
    doAndUndo(actor: string, name: string, args: unknown): void {
      const inverse = inverseOf(world.state, { id: world.id(name), name, args });
      if (inverse === null) throw new Error(`${name} cannot be taken back`);
      world.must(actor, name, args);
      world.must(actor, inverse.name, inverse.args);
    },
    inverse: (name: string, args: unknown) =>
      inverseOf(world.state, { id: world.id(name), name, args }),
    /** Titles of the cards in a column of the project `sprints`, from the top. */
    titles: (phase: ColumnPhase): string[] =>
      [...world.state.card.where('columnId', world.column(world.sprints, phase))]
        .sort(byRank)
        .map((card) => card.title),
    /** Titles of the cards that a board can show in a phase, guests among them, from the top. */
    shown: (projectId: string, phase: ColumnPhase): string[] =>
      [...boardCards(world.state, projectId, phase, '')].sort(byRank).map((card) => card.title),
  });
  return cards;
}

export type Cards = ReturnType<typeof buildCards>;
