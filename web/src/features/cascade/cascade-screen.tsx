import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { CascadeHead } from './cascade-head.tsx';
import { isFiltered, noFilters } from './cascade-query.ts';
import styles from './cascade-screen.module.css';
import { CreateProject } from './create-project.tsx';
import { EditCascade } from './edit-cascade.tsx';
import { FilterBar } from './filter-bar.tsx';
import { initiativeKinds, initiativesOf, isShown } from './initiative.ts';
import { InitiativeBoard } from './initiative-board.tsx';
import { InitiativeList } from './initiative-list.tsx';
import { useCascadeQuery } from './use-cascade-query.ts';

/** The cascade: its programme, what is under way in numbers, its projects as initiatives on a board or in a list. */
export function CascadeScreen() {
  const { t } = useText();
  const store = useCascade();
  const { whyNot } = useAsk();
  const [query, change] = useCascadeQuery();
  const [dialog, setDialog] = useState<'create' | 'edit'>();
  const today = store.now().slice(0, 10);
  const cascade = useView(['cascade'], [], cascadeOf);
  const all = useView(initiativeKinds, [today], (view) => initiativesOf(view, today));
  useTitle(cascade?.programmeTitle ?? '');
  if (cascade === undefined) return null;

  const shown = all.filter((initiative) => isShown(initiative, query));
  const create = (
    <Button
      look="primary"
      icon="plus"
      refused={whyNot('project.create', probe)}
      onClick={() => setDialog('create')}
    >
      {t('cascade.create')}
    </Button>
  );
  return (
    <div className={styles['screen']}>
      <CascadeHead
        cascade={cascade}
        initiatives={all}
        onEdit={() => setDialog('edit')}
        action={create}
      />
      {all.length === 0 ? (
        <EmptyState title={t('cascade.empty')}>
          <p>{t('cascade.emptyHint')}</p>
        </EmptyState>
      ) : (
        <>
          <FilterBar query={query} onChange={change} initiatives={all} />
          {shown.length === 0 ? (
            <EmptyState
              title={t('cascade.nothingFits')}
              action={<Button onClick={() => change(noFilters)}>{t('cascade.clear')}</Button>}
            >
              <p>{t('cascade.nothingFitsHint', { n: all.length })}</p>
            </EmptyState>
          ) : query.view === 'list' ? (
            <InitiativeList initiatives={shown} today={today} />
          ) : (
            <InitiativeBoard
              initiatives={shown}
              today={today}
              {...(query.phase === null ? {} : { phases: [query.phase] })}
            />
          )}
          {isFiltered(query) && shown.length > 0 && (
            <p className={styles['hidden']}>
              {t('cascade.shownOf', { shown: shown.length, n: all.length })}
            </p>
          )}
        </>
      )}
      {dialog === 'create' && <CreateProject onClose={() => setDialog(undefined)} />}
      {dialog === 'edit' && <EditCascade cascade={cascade} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

/** Asks whether the person may bring in an idea at all; it is never sent. */
const probe = {
  projectId: '00000000-0000-7000-8000-000000000000',
  title: '?',
  mode: 'sprints',
  phase: 'idea',
  before: null,
  leadId: null,
};
