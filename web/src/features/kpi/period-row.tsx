import type { Figure, PeriodFigure } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { PeriodLock } from '@kaskad/shared/domain/kpi/period-lock.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { figureWords, partsWords, sizeWords } from '../../text/kpi-figure.ts';
import { kpiPeriodName } from '../../text/kpi-period.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { HealthMark } from '../../ui/health-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useKpiHref } from './kpi-address.ts';
import { lockedFigure } from './locked-figure.ts';
import styles from './period-table.module.css';
import { useKpiRights } from './use-kpi-rights.ts';

/** One period: what stands in it beside what was to stand, and beside what stood when it was settled. */
export function PeriodRow({
  kpi,
  one,
  isCurrent,
  onLock,
}: {
  kpi: Kpi;
  one: PeriodFigure;
  isCurrent: boolean;
  onLock: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { period, figure, gap, target, lock, isCarried, draftIds } = one;
  const name = kpiPeriodName(kpi.period, period, text);
  const parts = partsWords(figure, text);
  return (
    <tr className={isCurrent ? styles['current'] : undefined} data-period={period.startsOn}>
      <th scope="row">
        {name}
        {isCurrent && <span className={styles['small']}>{t('kpi.nowRuns')}</span>}
      </th>
      <td>
        <Fact kpi={kpi} one={one} name={name} />
        {gap !== null && (
          <span className={styles['gap']}>
            {gap === 'no-headcount' || gap === 'numerator-over-denominator'
              ? t(`kpi.reason.${gap}`, { period: name })
              : t(`kpi.reason.${gap}`)}
          </span>
        )}
        {isCarried && <span className={styles['small']}>{t('kpi.carried')}</span>}
        {draftIds.length > 0 && (
          <span className={styles['small']}>{t('kpi.drafts', { n: draftIds.length })}</span>
        )}
      </td>
      {kpi.kind === 'share' && <td className={styles['wide']}>{parts}</td>}
      {kpi.kind !== 'fact' && kpi.kind !== 'text' && (
        <td>
          {target !== null && (
            <>
              <span className={styles['planWord']}>{t('kpi.planWord')} </span>
              {sizeWords(kpi, target, text)}
            </>
          )}
        </td>
      )}
      {kpi.kind !== 'text' && (
        <td className={styles['wide']}>
          <Reached one={one} />
        </td>
      )}
      <td className={styles['wide']}>
        {lock === null ? (
          <LockButton kpi={kpi} endsOn={period.endsOn} name={name} onLock={onLock} />
        ) : (
          <Locked kpi={kpi} lock={lock} figure={figure} />
        )}
      </td>
    </tr>
  );
}

function Fact({
  kpi,
  one: { period, figure },
  name,
}: {
  kpi: Kpi;
  one: PeriodFigure;
  name: string;
}) {
  const text = useText();
  const today = useToday();
  const href = useKpiHref();
  const { t } = text;
  if (figure === null)
    return period.startsOn > today ? (
      <span className={styles['soft']}>{t('kpi.ahead')}</span>
    ) : (
      <span className={styles['soft']}>{t('kpi.noData')}</span>
    );
  const words = figureWords(kpi, figure, text);
  return (
    <Link
      href={href(kpi.id, period.startsOn)}
      className={styles['figure']}
      aria-label={t('kpi.explainOf', { figure: words, period: name })}
    >
      {words}
    </Link>
  );
}

function Reached({ one: { isReached, period } }: { one: PeriodFigure }) {
  const { t } = useText();
  const today = useToday();
  if (isReached === null) return null;
  if (isReached) return <HealthMark health="met">{t('kpi.reached')}</HealthMark>;
  return period.endsOn < today ? (
    <HealthMark health="missed">{t('kpi.notReached')}</HealthMark>
  ) : (
    <span className={styles['soft']}>{t('kpi.notYet')}</span>
  );
}

/** Offered to those who lead, of a period that is over; what else stands in the way is said by the dialog. */
function LockButton({
  kpi,
  endsOn,
  name,
  onLock,
}: {
  kpi: Kpi;
  endsOn: string;
  name: string;
  onLock: () => void;
}) {
  const { t } = useText();
  const today = useToday();
  const { lead } = useKpiRights(kpi.projectId);
  if (!lead || endsOn >= today) return null;
  return (
    <Button
      small
      look="quiet"
      icon="lock"
      aria-label={t('kpi.lockOf', { period: name })}
      onClick={onLock}
    >
      {t('kpi.lock')}
    </Button>
  );
}

/** When and by whom it was settled; the figure of then, where another one stands now. */
function Locked({ kpi, lock, figure }: { kpi: Kpi; lock: PeriodLock; figure: Figure | null }) {
  const text = useText();
  const { t, date } = text;
  const people = usePeople();
  const was = lockedFigure(kpi, lock);
  const before = figureWords(kpi, was, text);
  const day = lock.lockedAt.slice(0, 10);
  const isSame = before === figureWords(kpi, figure, text);
  return (
    <>
      <span className={styles['locked']}>
        <Icon name="lock" size={16} />
        {t('kpi.lockedOn', {
          date: date.range(day, day),
          name: people.get(lock.lockedBy)?.name ?? t('history.someone'),
        })}
      </span>
      {!isSame && (
        <span className={styles['small']}>
          {t('kpi.atLock')} <del>{before}</del> {partsWords(was, text)}
        </span>
      )}
    </>
  );
}
