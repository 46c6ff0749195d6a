import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useMemo, useRef } from 'react';
import { asksEvidence, type CascadeStore } from '../../sync/cascade-store.ts';
import { newId } from '../../sync/new-id.ts';
import { rules } from '../../sync/rules.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { withLater } from '../../ui/late.tsx';
import { showToast } from '../../ui/toast.ts';
import { type Cells, locate } from './board-index.ts';
import type { LaneKind } from './board-query.ts';
import { cellKey, IDEAS } from './board-scope.ts';
import { spotOf } from './cell-registry.ts';
import { dropIntent, type Spot } from './drop-intent.ts';
import { laneOfCard } from './lane.ts';
import { type Intent, laneChange } from './lane-change.ts';
import type { QuickRow } from './quick-row.ts';

export type BoardActions = ReturnType<typeof useActions>;

/** A title alone, or a row of `card.add-many` without its id: all that was read in a line. */
export type NewRow = { readonly title: string } | QuickRow;

/** What the actions look at when they are asked: always the board as it is now. */
export interface BoardNow {
  readonly projectId: string;
  readonly cells: Cells;
  readonly lanes: LaneKind | null;
  /** The sprint that takes cards; null when none does. */
  readonly sprintId: string | null;
  /** The sprint is under way: leaving it needs a reason. */
  readonly underway: boolean;
  readonly columnTitle: (columnId: string) => string;
  /** Asks the person why the card goes back. */
  readonly askReason: (card: Card) => void;
  /** Asks the person why work on the card stands. */
  readonly askBlock: (card: Card) => void;
  /** Asks the person which goals the card is for. */
  readonly askGoals: (card: Card) => void;
}

/** Everything a person can do on a board. Each says what came of it; whatever can be taken back offers that. */
export function useActions(now: { readonly current: BoardNow }) {
  const store = useCascade();
  const { t } = useText();
  const hideLast = useRef<() => void>(() => undefined);

  return useMemo(() => {
    const say = (text: string, back: readonly Intent[]) => {
      hideLast.current();
      hideLast.current = showToast(text, {
        stay: 6_000,
        ...(back.length > 0 && {
          action: { label: t('ui.undo'), onSelect: () => void runAll(store, back) },
        }),
      });
    };
    const carryOut = (intents: readonly Intent[], text: string) => {
      const { back, refusal } = runAll(store, intents);
      if (refusal !== undefined) refuse(refusal);
      else say(text, back);
      return refusal === undefined;
    };

    const moved = (columnId: string) =>
      t('board.moved', { column: now.current.columnTitle(columnId) });
    const putInSprint = (card: Card, to?: Spot) => {
      const { sprintId, projectId, cells } = now.current;
      const put: Intent = {
        name: 'card.put-in-sprint',
        args: { cardId: card.id, sprintId: sprintId ?? '' },
      };
      const text = t('board.putInSprint');
      if (to === undefined) return carryOut([put], text);
      const ids = idsIn(cells, to);
      const move = dropIntent({
        cardId: card.id,
        boardProjectId: projectId,
        from: { lane: '', columnId: IDEAS, index: 0 },
        to,
        ids,
      });
      const { lanes } = now.current;
      const fromLane = laneOfCard(store.view(), projectId, lanes)(card);
      const lane = laneChange(store.view(), card, lanes, { from: fromLane, to: to.lane });
      return carryOut(
        [put, ...(move ? [{ name: 'card.move', args: move } as Intent] : []), ...lane],
        text,
      );
    };
    const returnToIdea = (card: Card, reason: string | null) =>
      carryOut(
        [{ name: 'card.return-to-idea', args: { cardId: card.id, reason } }],
        t('board.returned'),
      );
    const leaveSprint = (card: Card) => {
      if (now.current.underway && card.sprintId !== null) now.current.askReason(card);
      else returnToIdea(card, null);
    };

    return {
      /** Lets a card go at a place. */
      drop(cardId: string, to: Spot): boolean {
        const { cells, projectId, lanes } = now.current;
        const card = store.view().card.get(cardId);
        const at = locate(cells, cardId);
        if (card === undefined || at === undefined) return false;
        const from = { ...spotOf(at.cell), index: at.index };
        if (to.columnId === IDEAS) {
          if (from.columnId === IDEAS) return false;
          leaveSprint(card);
          return true;
        }
        if (from.columnId === IDEAS) return putInSprint(card, to);
        const drop = { cardId, boardProjectId: projectId, from, to, ids: idsIn(cells, to) };
        const move = dropIntent(drop);
        const lane = laneChange(store.view(), card, lanes, { from: from.lane, to: to.lane });
        if (move === undefined) return false;
        const text = from.columnId === to.columnId ? t('board.reordered') : moved(to.columnId);
        return carryOut([{ name: 'card.move', args: move }, ...lane], text);
      },
      /** Moves a card to the end of a column. */
      moveTo: (card: Card, columnId: string) =>
        carryOut([moveToEnd(card, now.current.projectId, columnId)], moved(columnId)),
      whyNotMove: (card: Card, columnId: string) =>
        whyNot(store, moveToEnd(card, now.current.projectId, columnId)),
      whyNotPut: (card: Card) =>
        whyNot(store, {
          name: 'card.put-in-sprint',
          args: { cardId: card.id, sprintId: now.current.sprintId ?? card.id },
        }),
      putInSprint: (card: Card) => putInSprint(card),
      returnToIdea,
      leaveSprint,
      askBlock: (card: Card) => now.current.askBlock(card),
      /** Says that work stands; gives the sentence of a refusal. */
      block(card: Card, reason: string, waitingFor: string | null): string | undefined {
        const args = { cardId: card.id, reason, waitingFor };
        const { back, refusal } = runAll(store, [{ name: 'card.block', args }]);
        if (refusal !== undefined) return refusalText(refusal);
        say(t('run.blockDone'), back);
        return undefined;
      },
      whyNotBlock: (card: Card) =>
        whyNot(store, {
          name: 'card.block',
          args: { cardId: card.id, reason: '—', waitingFor: null },
        }),
      unblock: (card: Card) =>
        carryOut([{ name: 'card.unblock', args: { cardId: card.id } }], t('run.unblockDone')),
      /** Says which goal the card is for. */
      tie: (cardId: string, goalId: string) =>
        carryOut(
          [{ name: 'card.link', args: { cardId, linkId: newId(), to: { goalId } } }],
          t('board.tied', { goal: store.view().goal.get(goalId)?.title ?? '' }),
        ),
      askGoals: (card: Card) => now.current.askGoals(card),
      /** Says for which sprint an idea is meant. */
      aim: (card: Card, horizon: number | null) =>
        carryOut([{ name: 'card.edit', args: { cardId: card.id, horizon } }], t('board.aimed')),
      /** Makes a second event like the card, right after it or among the ideas. */
      duplicate: (card: Card) => {
        const title = t('board.copyOf', { title: card.title }).slice(0, 300);
        const args = { cardId: card.id, newCardId: newId(), title };
        // The verb comes with the rooms beyond the board.
        withLater(async () => undefined).then(
          () => carryOut([{ name: 'card.duplicate', args }], t('board.duplicated', { title })),
          () => showToast(t('board.notNow'), { tone: 'gate' }),
        );
      },
      /** The sprint into whose columns new cards go. */
      sprintId: () => now.current.sprintId,
      /** Adds an event at the end of a column or to the ideas; false when it was refused. */
      add(row: NewRow, columnId: string): boolean {
        const { projectId, sprintId } = now.current;
        const place =
          columnId === IDEAS ? {} : { columnId, ...(sprintId !== null && { sprintId }) };
        const card = { cardId: newId(), ...row };
        const add: Intent =
          'eventType' in row
            ? { name: 'card.add-many', args: { projectId, ...place, cards: [card] } }
            : { name: 'card.add', args: { projectId, ...place, ...card, kind: 'event' } };
        const { refusal } = runAll(store, [add]);
        if (refusal !== undefined) refuse(refusal);
        return refusal === undefined;
      },
    };
  }, [store, t, now]);
}

/**
 * Carries out intents in order up to the first refusal; `back` are the intents that undo them, last first, and none when
 * one of them cannot be undone.
 */
function runAll(store: CascadeStore, intents: readonly Intent[]) {
  const back: Intent[] = [];
  let whole = true;
  for (const { name, args } of intents) {
    const inverse = rules.inverseOf(store.view(), { id: '', name, args });
    const submitted = store.dispatch(name, args);
    if (!submitted.ok) return { back, refusal: submitted.refusal };
    if (inverse === null) whole = false;
    else back.unshift({ name: inverse.name as CommandName, args: inverse.args });
  }
  return { back: whole ? back : [], refusal: undefined };
}

function refuse(refusal: Refusal): void {
  if (asksEvidence(refusal)) return;
  showToast(refusalText(refusal), { tone: 'gate' });
}

function whyNot(store: CascadeStore, { name, args }: Intent): string | undefined {
  const refusal = store.whyNot(name, args);
  return refusal === undefined ? undefined : refusalText(refusal);
}

function moveToEnd(card: Card, boardProjectId: string, toColumnId: string): Intent {
  return { name: 'card.move', args: { cardId: card.id, boardProjectId, toColumnId, before: null } };
}

function idsIn(cells: Cells, { lane, columnId }: Spot): string[] {
  return (cells.get(cellKey(lane, columnId)) ?? []).map((card) => card.id);
}
