import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useView } from '../../sync/use-cascade.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ChainPicture } from './chain-picture.tsx';
import { DecisionEntry } from './decision-entry.tsx';
import { DecisionFilters } from './decision-filters.tsx';
import styles from './decisions-view.module.css';
import { isFiltered, noFilters } from './director-query.ts';
import { filtered, registerKinds, registerOf } from './register.ts';
import type { Room } from './use-director-query.ts';

/** The register of all decisions; those of one project lie on one picture of its sprints. */
export function DecisionsView({ room }: { room: Room }) {
  const { t } = useText();
  const all = useView(registerKinds, [], registerOf);
  const { query, change } = room;
  if (all.length === 0) {
    return (
      <EmptyState title={t('director.noRegister')}>
        <p>{t('director.noRegisterHint')}</p>
      </EmptyState>
    );
  }
  const shown = filtered(all, query);
  return (
    <>
      <DecisionFilters chains={all} room={room} />
      <p className={styles['shown']} role="status">
        {isFiltered(query) && t('director.shownOf', { shown: shown.length, n: all.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title={t('director.nothingFits')}
          action={<Button onClick={() => change(noFilters)}>{t('director.clear')}</Button>}
        >
          <p>{t('director.nothingFitsHint')}</p>
        </EmptyState>
      ) : query.project !== null ? (
        <PeriodContext value={periodWords(shown[0]?.from.mode ?? 'sprints')}>
          <ChainPicture projectId={query.project} chains={shown} />
        </PeriodContext>
      ) : (
        <ol className={styles['register']}>
          {shown.map((chain) => (
            <PeriodContext key={chain.decision.id} value={periodWords(chain.from.mode)}>
              <DecisionEntry chain={chain} room={room} />
            </PeriodContext>
          ))}
        </ol>
      )}
    </>
  );
}
