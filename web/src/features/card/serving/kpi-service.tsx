import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Proposal } from '@kaskad/shared/domain/kpi/proposals.ts';
import { Link } from 'wouter';
import { newId } from '../../../sync/new-id.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useAsk, useCard } from '../card-room.ts';
import { PromiseBox } from './promise-box.tsx';
import styles from './serving.module.css';
import { confirmedBy, servingKinds, servingOf } from './serving.ts';

/** What the card promised a KPI, what it gave, and what waits to be confirmed after it took place. */
export function KpiService({ kpi, href }: { kpi: Kpi; href: string }) {
  const { t, number } = useText();
  const { card } = useCard();
  const serving = useView(servingKinds, [card.id, kpi], (view) => servingOf(view, card.id, kpi));
  const { promised, given, hasDraft, waived, proposals } = serving;
  const unit = kpi.kind === 'share' ? null : kpi.unit;
  const sized = (amount: number) =>
    unit === null ? number(amount) : `${number(amount)}\u00A0${unit}`;
  return (
    <div className={styles['service']}>
      <p className={styles['facts']}>
        <PromiseBox kpi={kpi} promised={promised} sized={sized} />
        {given !== null && <span>{t('serve.given', { size: sized(given) })}</span>}
        {hasDraft && <Link href={href}>{t('serve.draft')}</Link>}
        {waived !== null && <span>{t('serve.waived', { reason: waived })}</span>}
      </p>
      {proposals.map((proposal) => (
        <Proposed
          key={proposal.occurrenceId ?? ''}
          kpi={kpi}
          proposal={proposal}
          href={href}
          sized={sized}
        />
      ))}
    </div>
  );
}

/** What took place asks to be counted: the lead does it with one press, the others see that it waits. */
function Proposed({
  kpi,
  proposal,
  href,
  sized,
}: {
  kpi: Kpi;
  proposal: Proposal;
  href: string;
  sized: (amount: number) => string;
}) {
  const { t, date } = useText();
  const store = useCascade();
  const ask = useAsk();
  const args = confirmedBy(kpi, proposal);
  const { measuredOn, amount } = proposal;
  const mayConfirm =
    args !== undefined &&
    store.whyNot('measurement.add', { measurementId: unused, ...args }) === undefined;
  return (
    <div className={styles['proposal']}>
      <p>
        {amount === null
          ? t('serve.asks', { date: date.range(measuredOn, measuredOn) })
          : t('serve.proposes', {
              date: date.range(measuredOn, measuredOn),
              size: sized(amount),
            })}
      </p>
      {mayConfirm ? (
        <Button
          small
          icon="check"
          onClick={() => ask('measurement.add', { measurementId: newId(), ...args })}
        >
          {t('serve.confirm')}
        </Button>
      ) : (
        <Link href={href}>{t('serve.toKpi')}</Link>
      )}
    </div>
  );
}

/** Stands in the question whether the person may confirm; it is never sent. */
const unused = '00000000-0000-7000-8000-000000000000';
