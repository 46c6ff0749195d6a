import { columnPhases } from '@kaskad/shared/domain/board/column.ts';
import type { FlowDay } from '@kaskad/shared/domain/card/phase-flow.ts';
import { type FlowWords, flowChart } from '@kaskad/shared/domain/chart/flow-chart.ts';
import { useFlow } from '../../sync/use-flow.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Drawing } from '../../ui/drawing.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './overview.module.css';

/** How many cards stood in which phase day by day, the last day as it is now. */
export function FlowFigure({ projectId }: { projectId: string }) {
  const { t, date, number } = useText();
  const today = useToday();
  const flow = useFlow(projectId);
  if (flow.kind === 'failed') {
    return (
      <section className={styles['part']} aria-labelledby="overview-flow">
        <h2 id="overview-flow">{t('overview.flow')}</h2>
        <p className={styles['quiet']}>{t('overview.flowFailed')}</p>
        <Button small onClick={flow.retry}>
          {t('overview.again')}
        </Button>
      </section>
    );
  }
  if (flow.kind === 'reading') {
    return (
      <section className={styles['part']} aria-busy="true" aria-labelledby="overview-flow">
        <h2 id="overview-flow">{t('overview.flow')}</h2>
        <Skeleton height="240px" />
      </section>
    );
  }
  const dayName = (day: string) => date.brief(day, today);
  const words: FlowWords = {
    title: t('overview.flow'),
    words: sentence(flow.days.at(-1)),
    day: t('overview.day'),
    phases: {
      planned: t('overview.phase.planned'),
      preparing: t('overview.phase.preparing'),
      running: t('overview.phase.running'),
      reporting: t('overview.phase.reporting'),
      done: t('overview.phase.done'),
    },
    dayName,
    number,
  };
  return (
    <Drawing
      heading={<h2>{t('overview.flow')}</h2>}
      draw={(size) => flowChart({ days: flow.days, words, size })}
    />
  );

  function sentence(last: FlowDay | undefined): string {
    const total = columnPhases.reduce((sum, phase) => sum + (last?.counts[phase] ?? 0), 0);
    if (last === undefined || total === 0) return t('overview.flowNone');
    const { planned, done } = last.counts;
    const work = total - planned - done;
    return t('overview.flowWords', { day: date.brief(last.day, today), work, done, planned });
  }
}
