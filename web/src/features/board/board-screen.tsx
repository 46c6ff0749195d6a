import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Board } from './board.tsx';
import styles from './board-screen.module.css';
import { BoardSkeleton } from './board-skeleton.tsx';
import { FilterBar } from './filter-bar.tsx';
import { SprintHead } from './sprint-head.tsx';
import { useBoard } from './use-board.ts';
import { useBoardAddress } from './use-board-address.ts';

/** The board of one project: the sprint, what is filtered, the columns. */
export function BoardScreen({ projectId }: { projectId: string }) {
  const { t } = useText();
  const store = useCascade();
  const loading = useSync(({ phase }) => phase === 'loading');
  const address = useBoardAddress();
  const { query, change } = address;
  const board = useBoard(projectId, query);
  useTitle(board?.project.title ?? '');

  if (loading) return <BoardSkeleton />;
  if (board === undefined) {
    return (
      <div className={styles['screen']}>
        <EmptyState title={t('board.lost')}>
          <p>{t('board.lostHint')}</p>
        </EmptyState>
      </div>
    );
  }
  const today = store.now().slice(0, 10);
  return (
    <div className={styles['screen']}>
      <VisuallyHidden>
        <h1>{board.project.title}</h1>
      </VisuallyHidden>
      <Board
        key={projectId}
        board={board}
        address={address}
        today={today}
        head={(end) => {
          const bar = (
            <FilterBar projectId={projectId} query={query} onChange={change}>
              {end}
            </FilterBar>
          );
          if (!board.gated && board.shown === undefined) return bar;
          return (
            <SprintHead
              projectId={projectId}
              sprints={board.sprints}
              shown={board.shown}
              current={board.current?.number}
              today={today}
              onSprint={(number) => change({ sprint: number === null ? null : String(number) })}
            >
              {bar}
            </SprintHead>
          );
        }}
      />
    </div>
  );
}
