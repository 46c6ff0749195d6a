import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type ClosingKind, isDecided, noChoice } from './closing.ts';
import { ClosingKinds } from './closing-kinds.tsx';
import styles from './closing-row.module.css';

/** One fate and one reason for several cards at once. */
export function ClosingBulk({
  picked,
  total,
  onPickAll,
  onGive,
  onDone,
}: {
  picked: number;
  total: number;
  onPickAll: (isPicked: boolean) => void;
  onGive: (kind: ClosingKind, reason: string) => void;
  onDone: () => void;
}) {
  const { t } = useText();
  const [kind, setKind] = useState<ClosingKind | null>(null);
  const [reason, setReason] = useState('');
  const whole = isDecided({ ...noChoice, kind, reason });
  const give = () => {
    if (kind === null) return;
    onGive(kind, reason.trim());
    setKind(null);
    setReason('');
  };
  return (
    <div className={styles['bulk']}>
      <div className={styles['fate']}>
        <Checkbox checked={picked === total} partly={picked > 0} onChecked={onPickAll}>
          {picked === 0 ? t('closing.pickAll') : t('closing.picked', { n: picked })}
        </Checkbox>
        {picked > 0 && (
          <>
            <Button icon="check" onClick={onDone}>
              {t('closing.done')}
            </Button>
            <ClosingKinds label={t('closing.fateOfPicked')} kind={kind} onKind={setKind} />
          </>
        )}
      </div>
      {picked > 0 && (
        <div className={styles['reason']}>
          <TextField
            label={t('plan.reason')}
            hideLabel
            placeholder={t('plan.reasonOf')}
            maxLength={1000}
            value={reason}
            onValue={setReason}
          />
          <Button refused={whole ? undefined : t('closing.pickFirst')} onClick={give}>
            {t('closing.apply')}
          </Button>
        </div>
      )}
    </div>
  );
}
