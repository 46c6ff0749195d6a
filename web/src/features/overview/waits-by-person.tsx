import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { usePeople } from '../../sync/people.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './overview.module.css';
import { WaitLine } from './wait-line.tsx';
import type { Wait } from './waits.ts';

/** What waits, under the name of each person it waits for. */
export function WaitsByPerson({ waits }: { waits: readonly Wait[] }) {
  const { t } = useText();
  const people = usePeople();
  const groups = Map.groupBy(
    waits.flatMap((wait) =>
      (wait.personIds.length === 0 ? [null] : wait.personIds).map((id) => ({ id, wait })),
    ),
    ({ id }) => id,
  );
  const named = [...groups].map(([id, found]) => ({
    id,
    name: id === null ? t('overview.nobody') : (people.get(id)?.name ?? '…'),
    waits: found.map(({ wait }) => wait),
  }));
  named.sort((a, b) => b.waits.length - a.waits.length || a.name.localeCompare(b.name));
  return (
    <section className={styles['part']} aria-labelledby="overview-waits">
      <h2 id="overview-waits">{t('overview.waits')}</h2>
      {named.length === 0 && (
        <p className={styles['calm']}>
          <Icon name="check" size={16} />
          {t('overview.waitsNone')}
        </p>
      )}
      {named.map(({ id, name, waits: own }) => (
        <div key={id} className={styles['person']}>
          <h3>{name}</h3>
          <ul className={styles['lines']}>
            {own.map((wait) => (
              <li key={`${wait.project?.id} ${wait.kind}`} data-waits={wait.kind}>
                <PeriodContext value={periodWords(wait.project?.mode ?? 'sprints')}>
                  <WaitLine wait={wait} named />
                </PeriodContext>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
