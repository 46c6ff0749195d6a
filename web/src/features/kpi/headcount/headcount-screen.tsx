import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useToday } from '../../../sync/use-kpi-figures.ts';
import { useWhyNotSentence } from '../../../sync/use-why-not.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TabNav } from '../../../ui/tab-nav.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { BackToKpis } from '../back-to-kpis.tsx';
import styles from '../kpi-screen.module.css';
import { HeadcountTable } from './headcount-table.tsx';
import { headcountYears } from './headcount-years.ts';
import { PopulationDialog } from './population-dialog.tsx';

/** «Численность»: how many of each category there are in each year, of which shares are taken. */
export function HeadcountScreen() {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const today = useToday();
  const [params] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const academic = params.get('years') === 'academic';
  const refused = useWhyNotSentence('population.add', { populationId: unused, title: '?' });
  const years = useView(['headcount', 'cascade'], [academic, today], (view) =>
    headcountYears(view, academic, today),
  );
  const populations = useView(['population'], [], (view) =>
    [...view.population.values()].sort(
      (a, b) =>
        Number(a.archivedAt !== null) - Number(b.archivedAt !== null) ||
        a.title.localeCompare(b.title),
    ),
  );
  useTitle(t('kpi.headcounts'));
  const home = `/c/${cascadeId}/headcounts`;
  const add = refused === undefined && (
    <Button icon="plus" onClick={() => setAdding(true)}>
      {t('kpi.addPopulation')}
    </Button>
  );
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <div>
          <BackToKpis />
          <h1 className={styles['title']}>{t('kpi.headcounts')}</h1>
          <p className={styles['lead']}>{t('kpi.headcountsLead')}</p>
        </div>
        {populations.length > 0 && add}
      </header>
      {populations.length === 0 ? (
        <EmptyState title={t('kpi.noPopulations')} action={add}>
          <p>{t('kpi.noPopulationsHint')}</p>
        </EmptyState>
      ) : (
        <>
          <TabNav
            label={t('kpi.kindOfYears')}
            current={academic ? `${home}?years=academic` : home}
            items={[
              { href: home, label: t('kpi.calendarYears') },
              { href: `${home}?years=academic`, label: t('kpi.schoolYears') },
            ]}
          />
          <HeadcountTable populations={populations} years={years} academic={academic} />
        </>
      )}
      {isAdding && <PopulationDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

/** Stands in the question whether a category may be added; it is never sent. */
const unused = '00000000-0000-7000-8000-000000000000';
