import { trendChart } from '@kaskad/shared/domain/chart/trend-chart.ts';
import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { healthReason } from '../../text/kpi-health.ts';
import { trendWords } from '../../text/trend-words.ts';
import { useText } from '../../text/use-text.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { HealthMark } from '../../ui/health-mark.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './overview.module.css';
import { byHealth, isDrawn } from './standing.ts';

/** All KPIs of the project with how they stand, the worst first, and the trend of one of them. */
export function KpiPart({
  projectId,
  figures,
}: {
  projectId: string;
  figures: readonly KpiFigures[];
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const [chosen, setChosen] = useState<string>();
  const room = `/c/${cascadeId}/p/${projectId}/kpis`;
  const sorted = byHealth(figures);
  const shown = sorted.find(({ kpi }) => kpi.id === chosen) ?? sorted.find(isDrawn);
  return (
    <section className={styles['part']} aria-labelledby="overview-kpis">
      <div className={styles['head']}>
        <h2 id="overview-kpis">{t('overview.kpis')}</h2>
        {figures.length > 0 && <Link href={room}>{t('overview.kpisAll')}</Link>}
      </div>
      {figures.length === 0 && <p className={styles['quiet']}>{t('overview.kpisNone')}</p>}
      {shown !== undefined && <Trend figures={shown} href={`${room}?kpi=${shown.kpi.id}`} />}
      <ul className={styles['kpis']}>
        {sorted.map((one) => (
          <KpiLine
            key={one.kpi.id}
            figures={one}
            href={`${room}?kpi=${one.kpi.id}`}
            shown={one === shown}
            onShow={() => setChosen(one.kpi.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function Trend({ figures, href }: { figures: KpiFigures; href: string }) {
  const text = useText();
  const today = useToday();
  const words = trendWords(figures, text);
  return (
    <Drawing
      heading={
        <h3>
          <Link href={href}>{figures.kpi.metric}</Link>
        </h3>
      }
      draw={(size) => trendChart({ figures, today, words, size })}
    />
  );
}

function KpiLine({
  figures,
  href,
  shown,
  onShow,
}: {
  figures: KpiFigures;
  href: string;
  shown: boolean;
  onShow: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { kpi, health } = figures;
  return (
    <li>
      <HealthMark health={health}>{t(`kpi.health.${health}`)}</HealthMark>
      <span className={styles['metric']}>
        <Link href={href}>{kpi.metric}</Link>
        <span className={styles['under']}>{healthReason(figures, text)}</span>
      </span>
      {isDrawn(figures) && (
        <IconButton
          icon="eye"
          label={`${t('overview.kpiDraw')}: ${kpi.metric}`}
          pressed={shown}
          onClick={onShow}
        />
      )}
    </li>
  );
}
