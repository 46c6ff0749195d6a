/** How an edit is put into the facts of an event. Lists are kept in the order of their keys, so that undoing is exact. */
import type { Attendance, EventFacts, EventOutcome, ParticularKey } from './event.ts';
import type { EventEdit } from './event-edit.ts';

type Counted = NonNullable<EventEdit['attendance']>[number];
type Words = EventFacts['particulars'];

/** The facts with the edit in them. */
export function merged(was: EventFacts, edit: EventEdit): EventFacts {
  const { without = {}, particulars = {}, partnerIds = [], attendance = [], outcomes = [] } = edit;
  const plain = Object.fromEntries(plainOf(edit));
  const drops = new Set(without.attendance?.map(sameWord));
  const ids = new Set([...was.partnerIds, ...partnerIds]);
  return {
    ...was,
    ...plain,
    particulars: withWords(was.particulars, particulars),
    partnerIds: [...ids].filter((id) => without.partnerIds?.includes(id) !== true).sort(),
    attendance: attendance
      .reduce(withCounted, was.attendance)
      .filter(({ category }) => !drops.has(sameWord(category)))
      .sort((a, b) => order(a.category, b.category)),
    outcomes: outcomes
      .reduce(withOutcome, was.outcomes)
      .filter(({ id }) => without.outcomes?.includes(id) !== true)
      .sort((a, b) => order(a.id, b.id)),
  };
}

/** The edit that takes the edit back, over the facts before it. */
export function backOf(was: EventFacts, edit: EventEdit): EventEdit {
  const { without = {}, particulars, partnerIds = [], attendance = [], outcomes = [] } = edit;
  const counted = attendance.map((edit) => ({
    edit,
    before: was.attendance.find((row) => sameWord(row.category) === sameWord(edit.category)),
  }));
  const gone = (words: readonly string[] = []) => new Set(words.map(sameWord));
  const dropped = gone(without.attendance);
  const hadOutcome = (id: string) => was.outcomes.find((outcome) => outcome.id === id);
  const keys = Object.keys(particulars ?? {}) as ParticularKey[];
  return {
    ...Object.fromEntries(plainOf(edit).map(([field]) => [field, was[field as 'role']])),
    ...(keys.length > 0 && {
      particulars: Object.fromEntries(keys.map((key) => [key, was.particulars[key] ?? null])),
    }),
    partnerIds: (without.partnerIds ?? []).filter((id) => was.partnerIds.includes(id)),
    attendance: [
      ...counted.flatMap(({ edit, before }) => (before === undefined ? [] : [asked(before, edit)])),
      ...was.attendance.filter(({ category }) => dropped.has(sameWord(category))),
    ],
    outcomes: [...outcomes.map(({ id }) => id), ...(without.outcomes ?? [])].flatMap((id) => {
      const before = hadOutcome(id);
      return before === undefined ? [] : [before];
    }),
    without: {
      partnerIds: partnerIds.filter((id) => !was.partnerIds.includes(id)),
      attendance: counted.flatMap(({ edit, before }) =>
        before === undefined ? [edit.category] : [],
      ),
      outcomes: outcomes.flatMap(({ id }) => (hadOutcome(id) === undefined ? [id] : [])),
    },
  };
}

const lists = ['particulars', 'partnerIds', 'attendance', 'outcomes', 'without'];

/** The fields of an edit that hold one value each; an optional key may be there and hold nothing. */
function plainOf(edit: EventEdit): [string, unknown][] {
  return Object.entries(edit).filter(
    ([field, value]) => value !== undefined && !lists.includes(field),
  );
}

/** The same object when nothing differs: the database keeps its keys in an order of its own. */
function withWords(words: Words, edit: NonNullable<EventEdit['particulars']>): Words {
  const keys = Object.keys(edit) as ParticularKey[];
  if (keys.every((key) => (words[key] ?? null) === (edit[key] ?? null))) return words;
  const all = Object.entries({ ...words, ...edit }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(all.sort(([a], [b]) => order(a, b)));
}

/** A category is the same however its letters are written; the first way of writing it stays. */
function withCounted(rows: Attendance[], edit: Counted): Attendance[] {
  const { category, planned, actual } = edit;
  const at = rows.findIndex((row) => sameWord(row.category) === sameWord(category));
  const row = rows[at] ?? { category, planned: null, actual: null };
  const counted = {
    category: row.category,
    planned: planned === undefined ? row.planned : planned,
    actual: actual === undefined ? row.actual : actual,
  };
  const isSame = row.planned === counted.planned && row.actual === counted.actual;
  if (at < 0) return [...rows, counted];
  return isSame ? rows : rows.with(at, counted);
}

/** The fields of the row that the edit gives. */
function asked(row: Attendance, edit: Counted): Counted {
  const { category, planned, actual } = row;
  return {
    category,
    ...(edit.planned !== undefined && { planned }),
    ...(edit.actual !== undefined && { actual }),
  };
}

function withOutcome(rows: EventOutcome[], outcome: EventOutcome): EventOutcome[] {
  const at = rows.findIndex(({ id }) => id === outcome.id);
  return at < 0 ? [...rows, outcome] : rows.with(at, outcome);
}

function sameWord(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
