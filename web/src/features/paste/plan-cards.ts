import { MAX_NEW_CARDS } from '@kaskad/shared/domain/card/card.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { newId } from '../../sync/new-id.ts';
import type { ColumnRole } from './columns.ts';
import { type Matched, type Mate, matchPeople } from './match-people.ts';
import type { RowEdit } from './plan-draft.ts';
import { type PlanRow, type Problem, problemOf } from './plan-rows.ts';

/** A row of the plan as the screen shows it and as it will be added. */
export interface CheckedRow extends PlanRow {
  readonly index: number;
  readonly isChosen: boolean;
  readonly problem: Problem | undefined;
  /** Null without words about time. */
  readonly meaning: Meaning | null;
  readonly isCorrected: boolean;
  readonly matched: Matched;
}

interface Known {
  readonly roles: readonly ColumnRole[];
  readonly edits: Readonly<Record<number, RowEdit>>;
  readonly team: readonly Mate[];
  readonly read: (words: string) => Meaning;
}

/** Rows with what the person changed; those with a problem are not chosen until the person says so. */
export function checkedRows(rows: readonly PlanRow[], known: Known): CheckedRow[] {
  const { roles, edits, team, read } = known;
  const edited = rows.map((row, index) => {
    const { title = row.title, when = row.when } = edits[index] ?? {};
    return { ...row, title, when };
  });
  return edited.map((row, index) => {
    const { meaning, isChosen } = edits[index] ?? {};
    const problem = problemOf(row, edited.slice(0, index), roles);
    const isImpossible = problem !== undefined && problem !== 'heading' && problem !== 'twice';
    const own = row.when === '' ? null : (meaning ?? read(row.when));
    return {
      ...row,
      ...{ index, problem, meaning: own, isCorrected: meaning !== undefined },
      isChosen: !isImpossible && (isChosen ?? problem === undefined),
      matched: matchPeople(row.who, team),
    };
  });
}

/** Words in front of what is kept in the description. */
export interface NoteWords {
  readonly who: string;
  readonly result: string;
}

const LONGEST_RESULT = 1_000;
const LONGEST_NOTE = 4_000;

/** One row as `card.add-many` takes it. An idea has nobody to answer for it: the names are kept in its description. */
export function cardOf(row: CheckedRow, isIdea: boolean, words: NoteWords) {
  const { title, when, meaning, isCorrected, who, result, notes, matched, facts } = row;
  const { eventType, format, level, international, place } = facts;
  const hasOthers = matched.unknown.length + matched.several.length > 0;
  const isLong = result.length > LONGEST_RESULT;
  const note = [
    ...(who !== '' && (isIdea || hasOthers) ? [`${words.who}: ${who}`] : []),
    ...(isLong ? [`${words.result}: ${result}`] : []),
    ...notes,
  ].join('\n');
  return {
    ...{ cardId: newId(), title, eventType, format, level, international },
    placeId: place?.organisationId ?? null,
    ...(when !== '' && { scheduleText: when, meaning, corrected: isCorrected }),
    ...(result !== '' && !isLong && { plannedResult: result }),
    ...(!isIdea && matched.ids.length > 0 && { responsible: matched.ids.slice(0, 20) }),
    ...(note !== '' && { note: note.slice(0, LONGEST_NOTE) }),
  };
}

const MOST_BYTES = 150_000;

/** Cards in parts that one request can carry. */
export function inParts<C extends object>(cards: readonly C[]): C[][] {
  const parts: C[][] = [];
  let room = 0;
  for (const card of cards) {
    const bytes = new TextEncoder().encode(JSON.stringify(card)).length;
    const last = parts.at(-1);
    if (last === undefined || bytes > room || last.length >= MAX_NEW_CARDS) {
      parts.push([card]);
      room = MOST_BYTES - bytes;
    } else {
      last.push(card);
      room -= bytes;
    }
  }
  return parts;
}
