import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { takesCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { isAddedLate } from '@kaskad/shared/domain/sprint/run.ts';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { BlockDialog } from '../../ui/block-dialog.tsx';
import { DragArea } from '../../ui/drag/drag-area.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { phone, useMedia } from '../../ui/use-media.ts';
import { BoardBody } from './board-body.tsx';
import { BoardContext, type BoardContextValue } from './board-context.ts';
import { BoardTools } from './board-tools.tsx';
import type { CellRegistry } from './cell-registry.ts';
import { Ghost } from './ghost.tsx';
import { GoalTies } from './goal-ties.tsx';
import type { Grid } from './keyboard-move.ts';
import { type OpenTileMenu, TileMenu } from './tile-menu.tsx';
import { type BoardNow, useActions } from './use-actions.ts';
import { useAlarms } from './use-alarms.ts';
import type { BoardData } from './use-board.ts';
import type { useBoardAddress } from './use-board-address.ts';
import { useBoardDrag } from './use-board-drag.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useDragVoice } from './use-drag-voice.ts';
import { useGlide } from './use-glide.ts';
import { useGrid } from './use-grid.ts';
import { useIdeasOpen } from './use-ideas-open.ts';
import { useNoteMoves } from './use-recent.ts';
import { useTileFocus } from './use-tile-focus.ts';

/** The columns of a board with all that can be done on them. */
export function Board({
  board,
  address,
  today,
  head,
}: {
  board: BoardData;
  address: ReturnType<typeof useBoardAddress>;
  today: string;
  /** What stands above the columns, around what the board itself puts at its end. */
  head: (end: ReactNode) => ReactNode;
}) {
  const { t } = useText();
  const store = useCascade();
  const people = usePeople();
  const narrow = useMedia(phone);
  const { project, columns, cells, gated, marks, readOnly, current, shown } = board;
  const { query, open, hrefOf } = address;
  const projectId = project.id;
  const alarms = useAlarms(projectId, today);
  const taking = gated ? current : shown !== undefined && takesCards(shown) ? shown : undefined;

  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<OpenTileMenu>(() => undefined);
  const [registry] = useState<CellRegistry>(() => new Map());
  const [asking, setAsking] = useState<Card | null>(null);
  const [blocking, setBlocking] = useState<Card | null>(null);
  const [tying, setTying] = useState<Card | null>(null);
  const [ideasOpen, setIdeasOpen] = useIdeasOpen(board, narrow);
  const columnTitle = (id: string) =>
    columns.find((column) => column.id === id)?.title ?? t('board.ideas');
  const grid = useGrid(board, query.lanes, people, gated && ideasOpen);

  const latest: BoardNow & { grid: Grid } = {
    projectId,
    cells,
    grid,
    lanes: query.lanes,
    sprintId: taking?.id ?? null,
    underway: taking?.status === 'active',
    columnTitle,
    askReason: setAsking,
    askBlock: setBlocking,
    askGoals: setTying,
  };
  const now = useRef(latest);
  now.current = latest;
  const actions = useActions(now);
  const focus = useTileFocus(root, now, cells, registry);
  const { said, voice } = useDragVoice(now, actions, focus.focusCard);
  const drag = useBoardDrag(now, registry, voice);
  const heldCard = useRow('card', drag.held?.thing);
  const keys = useBoardKeys(root, columns, focus.focusedId, cells, open);
  useNoteMoves();
  useGlide(root, cells);

  const takes = taking !== undefined;
  const context: BoardContextValue = useMemo(
    () => ({
      projectId,
      columns,
      today,
      people,
      marks,
      alarms,
      gated,
      takes,
      readOnly,
      isAddedLate: (card) => shown !== undefined && isAddedLate(shown, card),
      registry,
      actions,
      hrefOf,
      open,
      homeOf: (card) =>
        card.projectId === projectId
          ? null
          : (store.view().project.get(card.projectId)?.title ?? t('board.otherProject')),
      openMenu: (card, event) => opener.current(card, event),
      onFocus: focus.onFocus,
    }),
    [
      projectId,
      columns,
      today,
      people,
      marks,
      alarms,
      gated,
      takes,
      readOnly,
      shown,
      registry,
      actions,
      hrefOf,
      open,
      store,
      t,
      focus.onFocus,
    ],
  );

  return (
    <BoardContext value={context}>
      {head(<BoardTools help={keys.help} />)}
      <DragArea
        drag={drag}
        said={said}
        hint={t('board.dragHint')}
        ghost={heldCard && <Ghost card={heldCard} />}
        scroll={scroll}
      >
        <BoardBody
          root={root}
          board={board}
          lanes={query.lanes}
          grid={grid}
          held={drag.held}
          focusedId={focus.focusedId}
          adding={keys.adding}
          ideasOpen={ideasOpen}
          onIdeas={setIdeasOpen}
          address={address}
        />
      </DragArea>
      {(drag.held?.by === 'pointer' || tying !== null) && (
        <GoalTies held={drag.held} asked={tying} onClose={() => setTying(null)} />
      )}
      <TileMenu opener={opener} />
      {asking !== null && (
        <ReasonDialog
          title={t('board.toIdeas')}
          lead={t('board.reasonLead', { title: asking.title })}
          label={t('board.reason')}
          action={t('board.toIdeas')}
          onReason={(reason) => actions.returnToIdea(asking, reason)}
          onClose={() => setAsking(null)}
        />
      )}
      {blocking !== null && (
        <BlockDialog
          title={blocking.title}
          reason={blocking.blockReason}
          waitingFor={blocking.waitingFor}
          onBlock={(reason, waitingFor) => actions.block(blocking, reason, waitingFor)}
          onClose={() => setBlocking(null)}
        />
      )}
    </BoardContext>
  );
}

/** Shares of what is seen of a column and of the columns. */
const scroll = { x: 0.12, y: 0.16 };
