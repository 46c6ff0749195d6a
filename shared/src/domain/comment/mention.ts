/**
 * Whom a remark means. In its words a person stands as `@{id}`, never by name, so that a person can be erased
 * without rewriting what others wrote.
 */
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { seesRow } from '../visible-to.ts';
import type { Comment } from './comment.ts';

const TOKEN = /@\{([0-9a-f-]{36})\}/gi;

export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'mention'; readonly personId: string };

/** How a mention of a person is written in the words of a remark. */
export function mentionOf(personId: string): string {
  return `@{${personId}}`;
}

/** The words of a remark in pieces: mentions of those it means, and everything between them as it stands. */
export function piecesOf(body: string, mentionIds: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const token of body.matchAll(TOKEN)) {
    const personId = (token[1] ?? '').toLowerCase();
    if (!mentionIds.includes(personId)) continue;
    if (token.index > from) pieces.push({ kind: 'words', words: body.slice(from, token.index) });
    pieces.push({ kind: 'mention', personId });
    from = token.index + token[0].length;
  }
  if (from < body.length) pieces.push({ kind: 'words', words: body.slice(from) });
  return pieces;
}

/** The words of a remark as they are read out: names in place of mentions. */
export function readable(
  body: string,
  mentionIds: readonly string[],
  nameOf: (personId: string) => string,
): string {
  return piecesOf(body, mentionIds)
    .map((piece) => (piece.kind === 'words' ? piece.words : `@${nameOf(piece.personId)}`))
    .join('');
}

/** True when the person may be mentioned in remarks of the card: who cannot see it is not called to it. */
export function isMentionable(state: State, cardId: string, personId: string): boolean {
  const card = state.card.get(cardId);
  return card !== undefined && seesRow(state, personId, 'card', card);
}

/** Why these people cannot all be mentioned; those of `known` already are and stay. */
export function unseeing(
  state: State,
  cardId: string,
  personIds: readonly string[],
  known: readonly string[] = [],
): Refusal | undefined {
  const personId = personIds.find((id) => !known.includes(id) && !isMentionable(state, cardId, id));
  return personId === undefined ? undefined : refuse('mention-unseeing', { personId });
}

/** True when the remark means the person, who has not seen it yet. */
export function awaits({ mentionIds, seenIds }: Comment, personId: string): boolean {
  return mentionIds.includes(personId) && !seenIds.includes(personId);
}

/** Remarks that mean the person and were not written by them, the newest first. */
export function mentionsOf(state: State, personId: string): Comment[] {
  const found: Comment[] = [];
  for (const comment of state.comment.values())
    if (comment.mentionIds.includes(personId) && comment.writtenBy !== personId)
      found.push(comment);
  return found.sort((a, b) => b.writtenAt.localeCompare(a.writtenAt));
}
