import type { AddChange, RemoveChange, SetChange } from '../changes.ts';
import {
  type Attendance,
  blankEvent,
  type EventFacts,
  type OutcomeKind,
  type ParticularKey,
} from '../event/event.ts';
import type { KpiFact } from './kpi-fact.ts';
import type { OccurrenceFact, ProofFact } from './occurrence-fact.ts';

/** Facts of an event that hold one value each. */
export const plainFacts = [
  'role',
  'international',
  'placeId',
  'funding',
  'hours',
  'externalSystem',
  'externalNumber',
  'externalUrl',
] as const;
export type PlainFact = (typeof plainFacts)[number];

/** One thing that was learnt of an event, or is no longer so. */
export type EventFact =
  | KpiFact
  | OccurrenceFact
  | ProofFact
  | {
      readonly kind: 'fact';
      readonly field: PlainFact;
      readonly was: EventFacts[PlainFact];
      readonly now: EventFacts[PlainFact];
    }
  | {
      readonly kind: 'particular';
      readonly key: ParticularKey;
      readonly was: string | null;
      readonly now: string | null;
    }
  | { readonly kind: 'partner-added' | 'partner-removed'; readonly organisationId: string }
  | { readonly kind: 'excused'; readonly was: string | null; readonly now: string | null }
  | ({ readonly kind: 'counted' } & Attendance)
  | { readonly kind: 'uncounted'; readonly category: string }
  | {
      readonly kind: 'outcome-added' | 'outcome-removed';
      readonly outcome: OutcomeKind;
      readonly title: string;
    };

type EventChange = AddChange<'event'> | SetChange<'event'> | RemoveChange<'event'>;

/** What a change of an event's facts tells. */
export function eventFacts(change: EventChange): EventFact[] {
  const [was, now] = sidesOf(change);
  const plain = plainFacts.flatMap((field): EventFact[] =>
    was[field] === now[field] ? [] : [{ kind: 'fact', field, was: was[field], now: now[field] }],
  );
  const keys = Object.keys({ ...was.particulars, ...now.particulars }) as ParticularKey[];
  const words = keys.map((key) => ({
    kind: 'particular' as const,
    key,
    was: was.particulars[key] ?? null,
    now: now.particulars[key] ?? null,
  }));
  return [
    ...plain,
    ...words.filter((word) => word.was !== word.now),
    ...partnerFacts(was.partnerIds, now.partnerIds),
    ...countFacts(was.attendance, now.attendance),
    ...outcomeFacts(was.outcomes, now.outcomes),
    ...excuseFacts(was.noEvidenceReason, now.noEvidenceReason),
  ];
}

/** The facts before and after, as far as the change speaks of them. */
function sidesOf(change: EventChange): [EventFacts, EventFacts] {
  const blank = blankEvent(change.op === 'add' ? change.row.id : change.id);
  switch (change.op) {
    case 'add':
      return [blank, change.row];
    case 'remove':
      return [change.was, blank];
    case 'set':
      return [
        { ...blank, ...change.was },
        { ...blank, ...change.set },
      ];
  }
}

/** Why there is no evidence, as it was told and taken back. */
function excuseFacts(was: string | null, now: string | null): EventFact[] {
  return was === now ? [] : [{ kind: 'excused', was, now }];
}

function partnerFacts(was: readonly string[], now: readonly string[]): EventFact[] {
  const told = (kind: 'partner-added' | 'partner-removed', ids: readonly string[]) =>
    ids.map((organisationId): EventFact => ({ kind, organisationId }));
  return [
    ...told('partner-added', without(now, was)),
    ...told('partner-removed', without(was, now)),
  ];
}

function countFacts(was: readonly Attendance[], now: readonly Attendance[]): EventFact[] {
  const before = new Map(was.map((row) => [row.category, row]));
  const after = new Set(now.map(({ category }) => category));
  const isSame = (a: Attendance, b: Attendance | undefined) =>
    a.planned === b?.planned && a.actual === b?.actual;
  return [
    ...now
      .filter((row) => !isSame(row, before.get(row.category)))
      .map((row): EventFact => ({ kind: 'counted', ...row })),
    ...was
      .filter(({ category }) => !after.has(category))
      .map(({ category }): EventFact => ({ kind: 'uncounted', category })),
  ];
}

function outcomeFacts(was: EventFacts['outcomes'], now: EventFacts['outcomes']): EventFact[] {
  const told = (kind: 'outcome-added' | 'outcome-removed', list: EventFacts['outcomes']) =>
    list.map(({ kind: outcome, title }): EventFact => ({ kind, outcome, title }));
  const missing = (list: EventFacts['outcomes'], other: EventFacts['outcomes']) =>
    list.filter(({ id, title }) => !other.some((one) => one.id === id && one.title === title));
  return [
    ...told('outcome-added', missing(now, was)),
    ...told('outcome-removed', missing(was, now)),
  ];
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((id) => !other.includes(id));
}
