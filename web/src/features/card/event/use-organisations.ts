import type { Organisation } from '@kaskad/shared/domain/organisation/organisation.ts';
import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import { newId } from '../../../sync/new-id.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { showToast } from '../../../ui/toast.ts';
import { useAsk } from '../card-room.ts';
import { matching, type PickOption } from '../matching.ts';

/** The register as fields of a card choose from it. */
export function useOrganisations() {
  const { t, language } = useText();
  const store = useCascade();
  const ask = useAsk();
  const all = useView(['organisation'], [language], (view) =>
    [...view.organisation.values()]
      .filter(({ archivedAt }) => archivedAt === null)
      .map((row) => optionOf(row, t(`organisationKind.${row.kind}`)))
      .sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true })),
  );
  const mayAdd = (title: string) =>
    store.whyNot('organisation.add', { organisationId: newId(), title }) === undefined;
  return {
    options: (typed: string): readonly PickOption[] =>
      byName(matching([{ options: all }], typed)[0]?.options ?? [], typed.toLowerCase()),
    /** The words of the entry that would add the typed title; undefined when it could not be added. */
    createLabel: (title: string) =>
      mayAdd(title) ? t('event.newOrganisation', { title }) : undefined,
    /** Adds to the register at once; the id of what was added. */
    create(title: string): string | undefined {
      const organisationId = newId();
      if (!ask('organisation.add', { organisationId, title })) return undefined;
      showToast(t('event.organisationAdded', { title }));
      return organisationId;
    },
  };
}

/** Those whose name begins with the typed words, then those that only tell of them. */
function byName(options: readonly PickOption[], typed: string): readonly PickOption[] {
  const later = ({ label }: PickOption) => Number(!label.toLowerCase().startsWith(typed));
  return options.toSorted((a, b) => later(a) - later(b));
}

/** What people call it comes first; its whole title and kind tell it from others. */
function optionOf(row: Organisation, kind: string): PickOption {
  const label = organisationName(row);
  const further = [row.title === label ? undefined : row.title, kind, row.address];
  return { id: row.id, label, note: further.filter(Boolean).join(' · ') };
}
