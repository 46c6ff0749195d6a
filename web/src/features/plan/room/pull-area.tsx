import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useAsk } from '../../../sync/use-ask.ts';
import { useCascade, useRow } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './room.module.css';

/** Where cards are dropped: the plan of the sprint, and the ideas beside it. */
export const SPRINT_PLACE = 'sprint';
export const OFFER_PLACE = 'offer';

interface Pulling {
  /** Cards ticked among the ideas: they go together, by the button or by a drag of one of them. */
  readonly chosen: ReadonlySet<string>;
  readonly choose: (cardIds: readonly string[], isChosen: boolean) => void;
  /** Takes cards into the sprint; those that were refused stay chosen. */
  readonly pull: (cardIds: readonly string[]) => void;
}

const PullingContext = createContext<Pulling | null>(null);

/** Throws outside of a planning room. */
export function usePulling(): Pulling {
  const pulling = useContext(PullingContext);
  if (pulling === null) throw new Error('no planning room around');
  return pulling;
}

/** Lets cards be pulled between the ideas and the plan with the mouse; every drag has a button that does the same. */
export function PullArea({ sprint, children }: { sprint: Sprint; children: ReactNode }) {
  const { t } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  const { id: sprintId } = sprint;
  const horizon = isGated(sprint) ? sprint.number : null;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [heldId, setHeldId] = useState<string>();
  const held = useRow('card', heldId);
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 6 } }));
  const pulling = useMemo(
    (): Pulling => ({
      chosen,
      choose: (cardIds, isChosen) =>
        setChosen((before) => {
          const after = new Set(before);
          for (const id of cardIds) {
            if (isChosen) after.add(id);
            else after.delete(id);
          }
          return after;
        }),
      pull: (cardIds) => {
        const taken = cardIds.filter((cardId) => ask('card.put-in-sprint', { cardId, sprintId }));
        setChosen((before) => new Set([...before].filter((id) => !taken.includes(id))));
      },
    }),
    [chosen, ask, sprintId],
  );
  const together = heldId !== undefined && chosen.has(heldId) ? [...chosen] : [heldId ?? ''];
  const drop = ({ over }: DragEndEvent) => {
    setHeldId(undefined);
    if (heldId === undefined || over === null) return;
    const isPlanned = store.view().card.get(heldId)?.sprintId === sprintId;
    if (over.id === SPRINT_PLACE && !isPlanned) pulling.pull(together);
    if (over.id === OFFER_PLACE && isPlanned)
      ask('card.return-to-idea', { cardId: heldId, reason: null, horizon });
  };
  return (
    <PullingContext value={pulling}>
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        accessibility={silent}
        onDragStart={({ active }: DragStartEvent) => setHeldId(String(active.id))}
        onDragEnd={drop}
        onDragCancel={() => setHeldId(undefined)}
      >
        {children}
        <DragOverlay dropAnimation={null}>
          {held !== undefined && (
            <div className={styles['held']}>
              {together.length > 1 ? t('plan.cards', { n: together.length }) : held.title}
            </div>
          )}
        </DragOverlay>
      </DndContext>
    </PullingContext>
  );
}

/** Only the mouse drags here, so there is nothing to say to those who cannot see it. */
const silent = {
  screenReaderInstructions: { draggable: '' },
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
};
