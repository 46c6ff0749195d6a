import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { useRow } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Combobox } from '../../../ui/combobox.tsx';
import { useEditEvent, useEvent } from './use-event.ts';
import { useOrganisations } from './use-organisations.ts';

/** Where the event takes place, out of the register; a place that is not there is added at once. */
export function PlaceField() {
  const text = useText();
  const { t } = text;
  const { placeId } = useEvent();
  const edit = useEditEvent();
  const place = useRow('organisation', placeId);
  const { options, createLabel, create } = useOrganisations();
  const [refusal, setRefusal] = useState<Refusal>();
  const put = (id: string | null) => setRefusal(edit({ placeId: id }));
  return (
    <Combobox
      label={t('event.place')}
      hint={place?.archivedAt == null ? undefined : t('event.archivedNote')}
      error={refusal && text.refusal(refusal)}
      value={place === undefined ? '' : organisationName(place)}
      options={options}
      onPick={put}
      clearLabel={t('card.remove', { what: t('event.place') })}
      onClear={() => put(null)}
      createLabel={createLabel}
      onCreate={(title) => {
        const id = create(title);
        if (id !== undefined) put(id);
      }}
      unknown={t('event.placeUnknown')}
      maxLength={300}
    />
  );
}
