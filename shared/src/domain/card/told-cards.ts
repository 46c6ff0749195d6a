import { type Change, touchedId } from '../changes.ts';
import { cardOfKpiChange } from './kpi-fact.ts';

/** Whose the rows are that a change may name by their ids alone. */
interface OwnedRows {
  readonly occurrence: Owned;
  readonly evidence: Owned;
}

interface Owned {
  get(id: string): { readonly cardId: string } | undefined;
}

/** The cards whose histories tell of the change. What is left of a split card is told in both. */
export function toldCards(change: Change, rows: OwnedRows): readonly string[] {
  switch (change.kind) {
    case 'card':
      return change.op === 'add'
        ? listed(change.row.id, change.row.splitFromId)
        : [touchedId(change)];
    case 'event':
      return [touchedId(change)];
    case 'text':
      return change.row.ownerKind === 'card' ? [change.row.ownerId] : [];
    case 'contribution':
    case 'measurement':
      return listed(cardOfKpiChange(change));
    case 'occurrence':
    case 'evidence':
      return listed(
        change.op === 'set' ? rows[change.kind].get(change.id)?.cardId : ownerOf(change),
      );
    case 'link':
    case 'participation':
      return change.op === 'set' ? [] : listed(ownerOf(change));
    default:
      return [];
  }
}

function listed(...ids: readonly (string | null | undefined)[]): string[] {
  return ids.filter((id) => typeof id === 'string');
}

type Owner = { readonly cardId: string | null };

function ownerOf(
  change:
    | { readonly op: 'add'; readonly row: Owner }
    | { readonly op: 'remove'; readonly was: Owner },
): string | null {
  return (change.op === 'add' ? change.row : change.was).cardId;
}
