import type { PassportField } from '@kaskad/shared/domain/project/project.ts';
import { MAX_TEXT } from '@kaskad/shared/domain/text/text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './passport-row.module.css';
import { PassportRow } from './passport-row.tsx';
import { usePassportField } from './use-passport-field.ts';

/** One text of the passport: typed in place, saved on leaving it. */
export function PassportText({
  projectId,
  field,
  stored,
  locked,
}: {
  projectId: string;
  field: PassportField;
  /** As the server has it; undefined when it could not be read. */
  stored: string | undefined;
  locked: boolean;
}) {
  const { t } = useText();
  const text = usePassportField(projectId, field, stored);
  const name = t(`passport.field.${field}`);
  if (locked && !text.pending) {
    return (
      <PassportRow name={name}>
        {text.value === '' ? (
          <p className={styles['none']}>{t('passport.notFilled')}</p>
        ) : (
          <p className={styles['text']}>{text.value}</p>
        )}
      </PassportRow>
    );
  }
  return (
    <PassportRow name={name}>
      <TextArea
        label={name}
        hideLabel
        rows={1}
        maxLength={MAX_TEXT}
        placeholder={t('passport.notFilled')}
        value={text.value}
        error={text.error}
        onValue={text.type}
        onBlur={text.save}
      />
      {text.pending && text.error === undefined && (
        <p className={styles['state']}>
          {t('passport.pending')}
          {text.unsent && (
            <Button look="quiet" small onClick={text.save}>
              {t('ui.save')}
            </Button>
          )}
        </p>
      )}
    </PassportRow>
  );
}
