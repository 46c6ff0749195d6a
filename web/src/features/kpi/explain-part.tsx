import type { ExplainedMeasurement, ExplainedPart } from '@kaskad/shared/domain/kpi/explain.ts';
import { Link } from 'wouter';
import { fileAddress } from '../../sync/uploads.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './explain-sheet.module.css';
import { useKpiHref } from './kpi-address.ts';
import { measuredWords } from './measurement-words.ts';
import { SourceLine } from './source-line.tsx';

/** What one KPI gives to a figure: each measurement, and those that are left out with the reason. */
export function ExplainPart({ part, isAlone }: { part: ExplainedPart; isAlone: boolean }) {
  const { number } = useText();
  const href = useKpiHref();
  const { kpi, amount, measurements } = part;
  return (
    <div>
      {!isAlone && (
        <p className={styles['partHead']}>
          <span>
            <Link href={href(kpi.id)}>{kpi.metric}</Link>
          </span>
          <span>{amount !== null && number(amount)}</span>
        </p>
      )}
      <ul className={styles['list']}>
        {measurements.map((one) => (
          <Row key={one.measurement.id} part={part} one={one} />
        ))}
      </ul>
    </div>
  );
}

function Row({
  part: { kpi },
  one: { measurement, role, evidenceIds },
}: {
  part: ExplainedPart;
  one: ExplainedMeasurement;
}) {
  const text = useText();
  const { t, date } = text;
  const isLeft = role !== 'counted';
  return (
    <li className={styles['row']} data-left={isLeft || undefined}>
      <div>
        <SourceLine row={measurement} />
        <p className={styles['small']}>
          {date.range(measurement.measuredOn, measurement.measuredOn)}
        </p>
      </div>
      <p className={styles['amount']}>
        {isLeft ? (
          <del>{measuredWords(kpi, measurement, text)}</del>
        ) : (
          measuredWords(kpi, measurement, text)
        )}
        {isLeft && <span className={styles['role']}>{t(`kpi.role.${role}`)}</span>}
      </p>
      {evidenceIds.length > 0 && (
        <ul className={styles['evidence']} aria-label={t('kpi.evidence')}>
          {evidenceIds.map((id) => (
            <Proof key={id} evidenceId={id} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A piece of evidence of the event; one that was taken away proves nothing. */
function Proof({ evidenceId }: { evidenceId: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const evidence = useRow('evidence', evidenceId);
  if (evidence === undefined || evidence.removedAt !== null) return null;
  const { title, url, fileId, kind } = evidence;
  const icon = { file: 'attachment', attendance: 'people', link: 'link' } as const;
  return (
    <li>
      <Icon name={icon[kind]} size={16} label={t(`evidence.kind.${kind}`)} />
      {url !== null ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : fileId !== null ? (
        <a href={fileAddress(cascadeId, fileId)} download={title}>
          {title}
        </a>
      ) : (
        title
      )}
    </li>
  );
}
