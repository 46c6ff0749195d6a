import { type Card, isUnfinished } from '@kaskad/shared/domain/card/card.ts';
import { sealed } from '@kaskad/shared/domain/card/detail.ts';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** A card that could stand behind a goal. */
export interface Choice {
  readonly card: Card;
  /** The link that ties it to this goal. */
  readonly linkId: string | null;
  /** Nothing says yet which goal it is for. */
  readonly isLoose: boolean;
  /** It was summed up with its closed period and changes no more. */
  readonly isTold: boolean;
}

/** What is looked for among them; an empty word asks for nothing. */
export interface TieFilter {
  readonly words: string;
  readonly projectId: string;
  readonly stageId: string;
  readonly loose: boolean;
}

export const choiceKinds: readonly EntityKind[] = [
  'card',
  'sprint',
  'link',
  'participation',
  'member',
  'projectMember',
];

/**
 * The cards that the person may tie to the goal, by title: for a goal of a project those on its boards, for one of the
 * programme those of the person's own projects. Given up ones are among them only while they are tied; what was summed up
 * comes last.
 */
export function choicesOf(view: State, goal: Goal, personId: string): Choice[] {
  const { projectId } = goal;
  const ties = new Map<string, string>();
  for (const { id, cardId } of view.link.where('goalId', goal.id))
    if (cardId !== null) ties.set(cardId, id);
  const cards = projectId === null ? ofTeams(view, personId) : ofBoard(view, projectId);
  return cards
    .filter((card) => card.phase === 'done' || isUnfinished(card) || ties.has(card.id))
    .map((card) => ({
      card,
      linkId: ties.get(card.id) ?? null,
      isTold: sealed(view, card) !== undefined,
      isLoose: ![...view.link.where('cardId', card.id)].some(({ goalId }) => goalId !== null),
    }))
    .sort(
      (a, b) =>
        Number(a.isTold) - Number(b.isTold) || a.card.title.localeCompare(b.card.title, 'ru'),
    );
}

/** Those in which every typed word begins some word, whatever its case and «ё», and that fit the rest. */
export function chosenBy(choices: readonly Choice[], filter: TieFilter): Choice[] {
  const wanted = wordsOf(filter.words);
  return choices.filter(({ card, isLoose }) => {
    if (filter.loose && !isLoose) return false;
    if (filter.projectId !== '' && card.projectId !== filter.projectId) return false;
    if (filter.stageId !== '' && card.stageId !== filter.stageId) return false;
    const words = wanted.length === 0 ? [] : wordsOf(card.title);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}

function ofBoard(view: State, projectId: string): Card[] {
  const guests = [...view.participation.where('projectId', projectId)].flatMap(
    ({ cardId }) => view.card.get(cardId) ?? [],
  );
  return [...view.card.where('projectId', projectId), ...guests];
}

function ofTeams(view: State, personId: string): Card[] {
  return [...view.project.values()]
    .filter(({ id }) => isOnTeam(view, id, personId))
    .flatMap(({ id }) => [...view.card.where('projectId', id)]);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
