/**
 * What happened to one card, as facts that a client can word. Read out of the journal alone, so a field that somebody
 * overwrote still tells what it said before.
 */
import type { Change } from '../changes.ts';
import type { Evidence } from '../event/evidence.ts';
import type { Card } from './card.ts';
import { type CardFact, factsOfSet } from './card-fact.ts';
import { eventFacts } from './event-fact.ts';
import { cardOfKpiChange, kpiFacts } from './kpi-fact.ts';
import type { Link } from './link.ts';
import { planFacts, proofFacts, timeFacts, timesOf } from './occurrence-fact.ts';
import { type NamedRows, type Rewound, rewound, type Sides } from './rewind.ts';

/** A command as the journal keeps it. */
export interface JournalEntry {
  readonly seq: number;
  readonly name: string;
  readonly by: string;
  readonly at: string;
  readonly changes: readonly Change[];
}

export interface CardEvent {
  readonly seq: number;
  readonly at: string;
  /** The person who asked for the command. */
  readonly by: string;
  readonly fact: CardFact;
}

const noRows: NamedRows = {
  occurrence: { get: () => undefined },
  evidence: { get: () => undefined },
};

/**
 * The history of a card, oldest first. `entries` are those of the journal in order of `seq`, the last of them being the
 * last about the card; what does not touch the card is passed over. An earlier description is known only when the entry
 * that wrote it is among them. `rows` are as they stand now: of rows that are not there nothing is told.
 */
export function cardHistory(
  cardId: string,
  entries: readonly JournalEntry[],
  rows: NamedRows = noRows,
): CardEvent[] {
  const past = rewound(
    entries.flatMap(({ changes }) => changes),
    rows,
  );
  const description = { body: null as string | null };
  return entries.flatMap(({ seq, at, by, changes }) => {
    const facts = changes.flatMap((change) => factsOf(cardId, change, past, description));
    const plan = planFacts(timesOf('add', cardId, changes), timesOf('remove', cardId, changes));
    return [...facts, ...plan].map((fact) => ({ seq, at, by, fact }));
  });
}

function factsOf(
  cardId: string,
  change: Change,
  past: Rewound,
  description: { body: string | null },
): CardFact[] {
  switch (change.kind) {
    case 'card':
      return cardFacts(cardId, change);
    case 'event': {
      const id = change.op === 'add' ? change.row.id : change.id;
      return id === cardId ? eventFacts(change) : [];
    }
    case 'occurrence':
      return ownFacts(cardId, past.occurrence(change), timeFacts);
    case 'evidence':
      return change.op === 'add'
        ? addedProof(cardId, change.row)
        : ownFacts(cardId, past.evidence(change), proofFacts);
    case 'contribution':
    case 'measurement':
      return cardOfKpiChange(change) === cardId ? kpiFacts(change) : [];
    case 'link':
      return change.op === 'set' ? [] : linkFacts(cardId, change.op, rowOf(change));
    case 'participation': {
      if (change.op === 'set' || rowOf(change).cardId !== cardId) return [];
      const kind = change.op === 'add' ? 'shared' : 'unshared';
      return [{ kind, projectId: rowOf(change).projectId }];
    }
    case 'text': {
      const { ownerKind, ownerId, body } = change.row;
      if (ownerKind !== 'card' || ownerId !== cardId) return [];
      const was = description.body;
      description.body = body;
      return [{ kind: 'described', was, now: body }];
    }
    default:
      return [];
  }
}

/** What a change of some fields of a row tells, when the row is the card's. */
function ownFacts<R extends { readonly cardId: string }>(
  cardId: string,
  sides: Sides<R> | undefined,
  factsOfSides: (sides: Sides<R>) => CardFact[],
): CardFact[] {
  return sides?.now.cardId === cardId ? factsOfSides(sides) : [];
}

function addedProof(cardId: string, row: Evidence): CardFact[] {
  return row.cardId === cardId ? [{ kind: 'evidence-added', title: row.title }] : [];
}

function cardFacts(cardId: string, change: Extract<Change, { kind: 'card' }>): CardFact[] {
  switch (change.op) {
    case 'add':
      return addedFacts(cardId, change.row);
    case 'set':
      return change.id === cardId ? factsOfSet(change.set, change.was) : [];
    case 'remove':
      return change.id === cardId ? [{ kind: 'removed', title: change.was.title }] : [];
  }
}

function addedFacts(cardId: string, row: Card): CardFact[] {
  if (row.splitFromId === cardId) return [{ kind: 'split', restId: row.id, restTitle: row.title }];
  if (row.id !== cardId) return [];
  // Entries from before repeats do not know the field.
  const { title, columnId, sprintId, splitFromId, previousId = null } = row;
  return [{ kind: 'created', title, columnId, sprintId, splitFromId, previousId }];
}

function linkFacts(cardId: string, op: 'add' | 'remove', link: Link): CardFact[] {
  if (link.cardId !== cardId) return [];
  const kind = op === 'add' ? 'linked' : 'unlinked';
  const { goalId, kpiId, directionId } = link;
  return [{ kind, goalId, kpiId, directionId }];
}

function rowOf<R>(
  change: { readonly op: 'add'; readonly row: R } | { readonly op: 'remove'; readonly was: R },
): R {
  return change.op === 'add' ? change.row : change.was;
}
