import {
  type Organisation,
  type OrganisationKind,
  organisationKinds,
} from '@kaskad/shared/domain/organisation/organisation.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './organisation-screen.module.css';

/** Enters a place or a partner, or corrects one; a title that is there already is said beside it. */
export function OrganisationDialog({
  organisation,
  onClose,
}: {
  organisation?: Organisation;
  onClose: () => void;
}) {
  const { t, refusal: said } = useText();
  const store = useCascade();
  const [title, setTitle] = useState(organisation?.title ?? '');
  const [shortTitle, setShortTitle] = useState(organisation?.shortTitle ?? '');
  const [kind, setKind] = useState<OrganisationKind>(organisation?.kind ?? 'school');
  const [address, setAddress] = useState(organisation?.address ?? '');
  const [refusal, setRefusal] = useState<Refusal>();
  const missing = title.trim() === '' ? t('organisation.nameMissing') : undefined;
  const save = () => {
    if (missing !== undefined) return;
    const given = (text: string) => (text.trim() === '' ? null : text.trim());
    const fields = { title, shortTitle: given(shortTitle), kind, address: given(address) };
    const asked =
      organisation === undefined
        ? store.dispatch('organisation.add', { organisationId: newId(), ...fields })
        : store.dispatch('organisation.edit', { organisationId: organisation.id, ...fields });
    if (asked.ok) onClose();
    else setRefusal(asked.refusal);
  };
  const isNew = organisation === undefined;
  return (
    <Dialog
      open
      keep
      title={t(isNew ? 'organisation.addTitle' : 'organisation.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={save}>
            {isNew ? t('organisation.addDo') : t('ui.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('organisation.name')}
          hint={t('organisation.nameHint')}
          maxLength={300}
          value={title}
          error={refusal && said(refusal)}
          onValue={(text) => {
            setTitle(text);
            setRefusal(undefined);
          }}
        />
        <TextField
          label={t('organisation.shortName')}
          hint={t('organisation.shortNameHint')}
          optional
          maxLength={100}
          value={shortTitle}
          onValue={setShortTitle}
        />
        <Select
          label={t('organisation.kind')}
          value={kind}
          options={organisationKinds.map((value) => ({
            value,
            label: t(`organisationKind.${value}`),
          }))}
          onValue={setKind}
        />
        <TextField
          label={t('organisation.address')}
          optional
          maxLength={300}
          value={address}
          onValue={setAddress}
        />
        {/* Enter in a field saves only where a form has a button of its own. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
