import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import type { Population } from '@kaskad/shared/domain/population/population.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { periodNumber } from '../../../text/period.ts';
import { useText } from '../../../text/use-text.ts';
import { HeadcountCell } from './headcount-cell.tsx';
import styles from './headcount-table.module.css';
import { PopulationMenu } from './population-menu.tsx';

/** Categories by years; a cell is changed where it stands. */
export function HeadcountTable({
  populations,
  years,
  academic,
}: {
  populations: readonly Population[];
  years: readonly number[];
  academic: boolean;
}) {
  const { t } = useText();
  const { personId } = useCascade();
  const open = useView(['member'], [personId], (view) =>
    ['director', 'staff'].includes(roleOf(view, personId) ?? ''),
  );
  const yearName = (year: number) => (academic ? periodNumber('year', year) : String(year));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    <section className={styles['scroll']} tabIndex={0} aria-label={t('kpi.headcounts')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('kpi.populationTitle')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {yearName(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {populations.map((population) => (
            <tr key={population.id}>
              <th scope="row">
                <span className={styles['head']}>
                  <span>
                    {population.title}
                    {population.archivedAt !== null && (
                      <span className={styles['archived']}>{t('kpi.populationArchived')}</span>
                    )}
                  </span>
                  {open && <PopulationMenu population={population} />}
                </span>
              </th>
              {years.map((year) => (
                <td key={year}>
                  <HeadcountCell
                    population={population}
                    year={year}
                    academic={academic}
                    name={`${population.title}, ${yearName(year)}`}
                    open={open && population.archivedAt === null}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
