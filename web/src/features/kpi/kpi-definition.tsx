import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { spanOf } from '@kaskad/shared/domain/kpi/span.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { sizeWords } from '../../text/kpi-figure.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { periodNumber } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { useKpiHref } from './kpi-address.ts';
import { isReadTwoWays } from './kpi-draft.ts';
import styles from './kpi-page.module.css';
import { countsSchoolYears, yearsOf } from './kpi-years-of.ts';
import { readingLine } from './reading-line.ts';

/** What the KPI asks, in a sentence and in the plan's own words, with all that its figures are counted by. */
export function KpiDefinition({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { t, number, date } = text;
  const { cascadeId } = useCascade();
  const people = usePeople();
  const href = useKpiHref();
  const goal = useRow('goal', kpi.goalId);
  const total = useRow('kpi', kpi.totalId);
  const population = useRow('population', kpi.populationId);
  const project = useRow('project', kpi.projectId);
  const { years, span, parts } = useView(['kpi', 'project', 'cascade'], [kpi], (view) => ({
    years: yearsOf(view, kpi),
    span: spanOf(view, kpi),
    parts: [...view.kpi.where('totalId', kpi.id)].length,
  }));
  const yearName = (year: number) =>
    countsSchoolYears(kpi.period) ? periodNumber('year', year) : String(year);
  const home = kpi.projectId === null ? `/c/${cascadeId}` : `/c/${cascadeId}/p/${kpi.projectId}`;
  return (
    <dl className={styles['facts']}>
      <Fact name={t('kpi.asks')}>{kpiSentence(kpi, text)}</Fact>
      {kpi.words !== null && (
        <Fact name={t('kpi.planWords')}>
          <q className={styles['words']}>{kpi.words}</q>
        </Fact>
      )}
      {isReadTwoWays(kpi) && kpi.reading !== null && (
        <Fact name={t('kpi.readingIs')}>
          {t(`kpi.readingIs.${kpi.reading}`)}
          {kpi.value !== null &&
            `: ${readingLine(kpi.reading, kpi.value, years).map(number).join(' – ')}`}
        </Fact>
      )}
      {kpi.targets.length > 0 && (
        <Fact name={t('kpi.targets')}>
          {[...kpi.targets]
            .sort((a, b) => a.year - b.year)
            .map(({ year, value }) => `${yearName(year)}: ${sizeWords(kpi, value, text)}`)
            .join(', ')}
        </Fact>
      )}
      {kpi.baseline !== null && (
        <Fact name={t('kpi.baseline')}>
          {sizeWords(kpi, kpi.baseline, text)}
          {kpi.baselineOn !== null && `, ${date.range(kpi.baselineOn, kpi.baselineOn)}`}
        </Fact>
      )}
      {population !== undefined && (
        <Fact name={t('kpi.whole')}>
          <Link href={`/c/${cascadeId}/headcounts`}>{population.title}</Link>
        </Fact>
      )}
      {span.startsOn !== null && span.endsOn !== null && (
        <Fact name={t('kpi.time')}>{date.range(span.startsOn, span.endsOn)}</Fact>
      )}
      {goal !== undefined && (
        <Fact name={t('kpi.measures')}>
          <Link href={`${home}/goals`}>{goal.title}</Link>
        </Fact>
      )}
      {project !== undefined && (
        <Fact name={t('kpi.ofOwner')}>
          <Link href={`${home}/kpis`}>{project.title}</Link>
        </Fact>
      )}
      {total !== undefined && (
        <Fact name={t('kpi.total')}>
          <Link href={href(total.id)}>{total.metric}</Link>
        </Fact>
      )}
      {parts > 0 && <Fact name={t('kpi.parts')}>{t('kpi.partCount', { n: parts })}</Fact>}
      {kpi.ownerId !== null && (
        <Fact name={t('kpi.owner')}>{people.get(kpi.ownerId)?.name ?? t('history.someone')}</Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
