import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { newId } from '../../sync/new-id.ts';
import type { LaneKind } from './board-query.ts';

export interface Intent {
  readonly name: CommandName;
  readonly args: unknown;
}

/** What taking a card into another lane means: its stage, goal or responsible person changes; its home never does. */
export function laneChange(
  view: State,
  card: Card,
  kind: LaneKind | null,
  lanes: { readonly from: string; readonly to: string },
): Intent[] {
  const cardId = card.id;
  const [from, to] = [lanes.from || null, lanes.to || null];
  if (kind === null || kind === 'project' || from === to) return [];
  if (kind === 'stage') return [{ name: 'card.edit', args: { cardId, stageId: to } }];
  if (kind === 'responsible') {
    const taken: Intent[] =
      from === null ? [] : [{ name: 'card.unassign', args: { cardId, personId: from } }];
    const stays = to !== null && card.responsible.includes(to);
    const given: Intent[] =
      to === null || stays ? [] : [{ name: 'card.assign', args: { cardId, personId: to } }];
    return [...taken, ...given];
  }
  return goalChange(view, cardId, from, to);
}

function goalChange(view: State, cardId: string, from: string | null, to: string | null): Intent[] {
  const links = [...view.link.where('cardId', cardId)].filter(({ goalId }) => goalId !== null);
  const loosened: Intent[] = links
    .filter(({ goalId }) => goalId === from)
    .map(({ id }) => ({ name: 'card.unlink', args: { linkId: id } }));
  if (to === null || links.some(({ goalId }) => goalId === to)) return loosened;
  const tied = { cardId, linkId: newId(), to: { goalId: to } };
  return [...loosened, { name: 'card.link', args: tied }];
}
