import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Proposal } from '@kaskad/shared/domain/kpi/proposals.ts';
import { sizeWords } from '../../text/kpi-figure.ts';
import { useText } from '../../text/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { FigureDraft } from './proposed-figure.ts';
import styles from './waiting-inbox.module.css';

/** The figure a proposal gives; a field where nobody knows it yet. */
export function ProposalFigure({
  kpi,
  proposal: { amount },
  draft,
  onDraft,
  open,
}: {
  kpi: Kpi;
  proposal: Proposal;
  draft: FigureDraft;
  onDraft: (draft: FigureDraft) => void;
  /** The person may type. */
  open: boolean;
}) {
  const text = useText();
  const { t } = text;
  if (kpi.kind === 'fact') return <p className={styles['figure']}>{t('kpi.met')}</p>;
  if (kpi.kind === 'text') return <span />;
  const unit = kpi.kind === 'share' ? null : kpi.unit;
  const asksWhole = kpi.kind === 'share' && kpi.populationId === null;
  if (!open && amount === null) return <p className={styles['plain']}>{t('kpi.notTold')}</p>;
  return (
    <div className={styles['figure']}>
      {amount === null ? (
        <div className={styles['amount']}>
          <TextField
            label={t('kpi.howMany')}
            hideLabel
            inputMode="decimal"
            maxLength={20}
            placeholder={t('kpi.howMany')}
            value={draft.amount}
            onValue={(typed) => onDraft({ ...draft, amount: typed })}
          />
        </div>
      ) : (
        sizeWords({ kind: 'number', unit }, amount, text)
      )}
      {amount === null && unit !== null && <span className={styles['plain']}>{unit}</span>}
      {asksWhole && open && (
        <>
          <span className={styles['plain']}>{t('kpi.outOf')}</span>
          <div className={styles['amount']}>
            <TextField
              label={t('kpi.denominator')}
              hideLabel
              inputMode="decimal"
              maxLength={20}
              value={draft.whole}
              onValue={(typed) => onDraft({ ...draft, whole: typed })}
            />
          </div>
        </>
      )}
    </div>
  );
}
