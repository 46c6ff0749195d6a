import {
  type Organisation,
  organisationName,
} from '@kaskad/shared/domain/organisation/organisation.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** An entry of the register with the number of events that name it. */
export interface RegisterRow {
  readonly organisation: Organisation;
  readonly name: string;
  /** Events that take place there, and events it helps to hold. */
  readonly held: number;
  readonly helped: number;
}

/** The register by name, the archived last; one pass over the events. */
export function registerOf(view: State, language: string): RegisterRow[] {
  const held = new Map<string, number>();
  const helped = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) =>
    counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { placeId, partnerIds } of view.event.values()) {
    if (placeId !== null) count(held, placeId);
    for (const id of partnerIds) count(helped, id);
  }
  const order = new Intl.Collator(language, { numeric: true });
  return [...view.organisation.values()]
    .map((organisation) => ({
      organisation,
      name: organisationName(organisation),
      held: held.get(organisation.id) ?? 0,
      helped: helped.get(organisation.id) ?? 0,
    }))
    .sort(
      (a, b) =>
        Number(a.organisation.archivedAt !== null) - Number(b.organisation.archivedAt !== null) ||
        order.compare(a.name, b.name),
    );
}

/** The entries in which every typed word begins some word of the title, the short one, the kind or the address. */
export function foundIn(
  rows: readonly RegisterRow[],
  typed: string,
  kindOf: (organisation: Organisation) => string,
): readonly RegisterRow[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return rows;
  return rows.filter(({ organisation }) => {
    const { title, shortTitle, address } = organisation;
    const words = wordsOf(`${title} ${shortTitle ?? ''} ${address ?? ''} ${kindOf(organisation)}`);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
