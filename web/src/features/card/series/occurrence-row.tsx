import type { Occurrence } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { FateChip } from './fate-chip.tsx';
import { OccurrenceActions } from './occurrence-actions.tsx';
import styles from './series.module.css';
import { useOccurrenceDays } from './use-occurrence-days.ts';

/** One time of a series: when it is due, what became of it, who came, what proves it, and how it went a year before. */
export function OccurrenceRow({
  occurrence,
  last,
}: {
  occurrence: Occurrence;
  last: Occurrence | undefined;
}) {
  const { t, date } = useText();
  const today = useCascade().now().slice(0, 10);
  const daysOf = useOccurrenceDays();
  const { id, cardId, heldOn, result, attended, cancelReason } = occurrence;
  const proofs = useView(
    ['evidence'],
    [id],
    (view) =>
      [...view.evidence.where('occurrenceId', id)].filter((row) => row.removedAt === null).length,
  );
  const facts = [
    heldOn === null ? undefined : t('series.heldOn', { day: date.brief(heldOn, today) }),
    attended === null ? undefined : t('series.attended', { n: attended }),
  ].filter((fact) => fact !== undefined);
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <span className={styles['days']}>{daysOf(occurrence)}</span>
        <FateChip occurrence={occurrence} />
        <OccurrenceActions occurrence={occurrence} />
      </div>
      {facts.length > 0 && <p className={styles['soft']}>{facts.join(' · ')}</p>}
      {result !== null && <p>{result}</p>}
      {cancelReason !== null && (
        <p className={styles['soft']}>{t('series.because', { reason: cancelReason })}</p>
      )}
      {last !== undefined && <LastFact last={last} />}
      {(heldOn !== null || proofs > 0) && (
        <details className={styles['proofs']}>
          <summary>{t('series.proofs', { n: proofs })}</summary>
          <EvidenceList cardId={cardId} occurrenceId={id} />
        </details>
      )}
    </li>
  );
}

/** How it went a year before, in one line. */
function LastFact({ last }: { last: Occurrence }) {
  const { t, date } = useText();
  const { heldOn, cancelledAt, result, attended } = last;
  if (cancelledAt !== null) return <p className={styles['soft']}>{t('series.lastCancelled')}</p>;
  if (heldOn === null) return null;
  const day = date.range(heldOn, heldOn);
  const came = attended === null ? '' : ` · ${t('series.attended', { n: attended })}`;
  const told = result === null ? '' : ` · ${result}`;
  return <p className={styles['soft']}>{`${t('series.lastHeld', { day })}${came}${told}`}</p>;
}
