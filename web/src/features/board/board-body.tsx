import type { RefObject } from 'react';
import { isFiltered, noFilters } from '../../sync/filter-address.ts';
import { usePeople } from '../../sync/people.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { phone, useMedia } from '../../ui/use-media.ts';
import { BoardColumns, type BoardPartProps } from './board-columns.tsx';
import { useBoardContext } from './board-context.ts';
import { BoardLanes } from './board-lanes.tsx';
import type { LaneKind } from './board-query.ts';
import { cellKey, IDEAS } from './board-scope.ts';
import styles from './board-screen.module.css';
import { ColumnPicker } from './column-picker.tsx';
import { IdeasColumn } from './ideas-column.tsx';
import type { Grid } from './keyboard-move.ts';
import { NO_LANE } from './lane.ts';
import type { BoardData } from './use-board.ts';
import type { useBoardAddress } from './use-board-address.ts';
import type { Held } from './use-board-drag.ts';

/** «Замысел», then the columns, in lanes or without. */
export function BoardBody({
  root,
  board,
  lanes,
  grid,
  held,
  focusedId,
  adding,
  ideasOpen,
  onIdeas,
  address,
}: {
  root: RefObject<HTMLDivElement | null>;
  board: BoardData;
  lanes: LaneKind | null;
  grid: Grid;
  held: Held | null;
  focusedId: string | null;
  adding: BoardPartProps['adding'];
  ideasOpen: boolean;
  onIdeas: (open: boolean) => void;
  address: ReturnType<typeof useBoardAddress>;
}) {
  const { t } = useText();
  const narrow = useMedia(phone);
  const laneTitle = useLaneTitle(lanes);
  const { columns, cells, gated, shown, readOnly } = board;
  const parts = {
    cells,
    held,
    focusedId,
    adding,
    limited: !readOnly || shown?.status !== 'closed',
  };
  const count = (columnId: string) => cells.get(cellKey(NO_LANE, columnId))?.length ?? 0;
  const waits = gated && shown === undefined;
  const empty = cells.size === 0 && isFiltered(address.query);
  const withIdeas = gated && shown?.status !== 'closed';
  const ideas = withIdeas && <IdeasColumn open={ideasOpen} onOpen={onIdeas} {...parts} />;
  return (
    <>
      {narrow && lanes === null && !waits && (
        <ColumnPicker
          board={root}
          columns={[
            ...columns.map(({ id, title }) => ({ id, title, count: count(id) })),
            ...(withIdeas ? [{ id: IDEAS, title: t('board.ideas'), count: count(IDEAS) }] : []),
          ]}
        />
      )}
      <div ref={root} className={styles['board']} data-dragging={held !== null || undefined}>
        {!narrow && ideas}
        {waits && <NoSprint projectId={board.project.id} />}
        {empty && (
          <div className={styles['nowhere']}>
            <EmptyState
              title={t('board.nothingFound')}
              action={
                <Button onClick={() => address.change(noFilters)}>{t('board.clearFilters')}</Button>
              }
            >
              <p>{t('board.nothingFoundHint')}</p>
            </EmptyState>
          </div>
        )}
        {!waits && !empty && lanes === null && <BoardColumns {...parts} />}
        {!waits && !empty && lanes !== null && (
          <BoardLanes lanes={grid.lanes} laneTitle={laneTitle} {...parts} />
        )}
        {narrow && lanes === null && ideas}
      </div>
    </>
  );
}

function NoSprint({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { readOnly } = useBoardContext();
  return (
    <div className={styles['nowhere']}>
      <EmptyState
        title={t('board.noSprint')}
        action={
          <>
            <LinkButton look="primary" href={`/c/${cascadeId}/p/${projectId}/plan`}>
              {t('board.toPlan')}
            </LinkButton>
            {!readOnly && <LinkButton href="?add=plan">{t('board.pastePlan')}</LinkButton>}
          </>
        }
      >
        <p>{t('board.noSprintHint')}</p>
      </EmptyState>
    </div>
  );
}

function useLaneTitle(kind: LaneKind | null): (lane: string) => string {
  const { t } = useText();
  const store = useCascade();
  const people = usePeople();
  return (lane) => {
    if (kind === null) return '';
    if (lane === NO_LANE) return t(`board.without.${kind}`);
    const view = store.view();
    const titles: Record<LaneKind, () => string | undefined> = {
      stage: () => view.card.get(lane)?.title,
      goal: () => view.goal.get(lane)?.title,
      project: () => view.project.get(lane)?.title,
      responsible: () => people.get(lane)?.name,
    };
    return titles[kind]() ?? t('board.unknown');
  };
}
