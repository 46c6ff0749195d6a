import type { Cascade } from '@kaskad/shared/domain/cascade/cascade.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './create-project.module.css';

type Names = Pick<
  Cascade,
  | 'organisationName'
  | 'organisationShortName'
  | 'programmeTitle'
  | 'programmeStartsOn'
  | 'programmeEndsOn'
>;

/** Names of the organisation and its programme; only what was changed is sent. */
export function EditCascade({ cascade, onClose }: { cascade: Cascade; onClose: () => void }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const [edits, setEdits] = useState<Partial<Names>>({});
  const shown = { ...cascade, ...edits };
  const put = (field: keyof Names) => (value: string | null) =>
    setEdits((before) => ({ ...before, [field]: value }));
  const empty =
    [shown.organisationName, shown.organisationShortName, shown.programmeTitle].some(
      (name) => name.trim() === '',
    ) && t('cascade.nameMissing');
  const refused = empty || whyNot('cascade.edit', edits);
  const save = () => {
    if (Object.keys(edits).length === 0 || ask('cascade.edit', edits)) onClose();
  };
  return (
    <Dialog
      open
      keep
      title={t('cascade.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={refused} onClick={save}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('cascade.organisationName')}
          maxLength={300}
          value={shown.organisationName}
          onValue={put('organisationName')}
        />
        <TextField
          label={t('cascade.organisationShortName')}
          maxLength={80}
          value={shown.organisationShortName}
          onValue={put('organisationShortName')}
        />
        <TextField
          label={t('cascade.programmeTitle')}
          maxLength={300}
          value={shown.programmeTitle}
          onValue={put('programmeTitle')}
        />
        <div className={styles['pair']}>
          <DateField
            label={t('cascade.programmeStartsOn')}
            optional
            value={shown.programmeStartsOn}
            onValue={put('programmeStartsOn')}
          />
          <DateField
            label={t('cascade.programmeEndsOn')}
            optional
            value={shown.programmeEndsOn}
            onValue={put('programmeEndsOn')}
          />
        </div>
      </div>
    </Dialog>
  );
}
