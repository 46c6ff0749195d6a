import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Expectation } from '@kaskad/shared/domain/sprint/answer.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useSavedText } from '../use-saved-text.ts';
import { NumberField } from './number-field.tsx';
import styles from './room.module.css';

/** One KPI with what the sprint shall give to it: a number, or words, or both. */
export function ExpectationItem({
  kpi,
  expectation,
  lead,
}: {
  kpi: Kpi;
  expectation: Expectation;
  lead: boolean;
}) {
  const { t, number } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  const { id, sprintId, kpiId, amount, body } = expectation;
  const unit = kpi.unit ?? (kpi.kind === 'share' ? '%' : undefined);
  const save = (part: { amount: number | null } | { body: string | null }) => {
    const asked = store.dispatch('expectation.set', { sprintId, kpiId, amount, body, ...part });
    return asked.ok ? undefined : asked.refusal;
  };
  const words = useSavedText(`${id}/body`, body, (text) => save({ body: text }));
  if (!lead) {
    const facts = [amount === null ? null : `${number(amount)} ${unit ?? ''}`.trim(), body];
    return (
      <li>
        <span>{kpi.metric}</span>
        <span className={styles['note']}>{facts.filter(Boolean).join(' · ')}</span>
      </li>
    );
  }
  return (
    <li className={styles['expected']}>
      <div className={styles['row']}>
        <span className={styles['grow']}>{kpi.metric}</span>
        <IconButton
          small
          icon="remove"
          label={t('planning.removeExpected', { metric: kpi.metric })}
          onClick={() => ask('expectation.remove', { sprintId, kpiId })}
        />
      </div>
      <div className={styles['row']}>
        <NumberField
          field={`${id}/amount`}
          label={t('planning.amountOf', { metric: kpi.metric })}
          unit={unit}
          placeholder={t('planning.inNumber')}
          stored={amount}
          save={(value) => save({ amount: value })}
        />
        <div className={styles['grow']}>
          <TextField
            label={t('planning.expectedWords', { metric: kpi.metric })}
            hideLabel
            placeholder={t('planning.inWords')}
            maxLength={300}
            {...words}
          />
        </div>
      </div>
    </li>
  );
}
