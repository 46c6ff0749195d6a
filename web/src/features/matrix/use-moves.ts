import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { planAddition } from '@kaskad/shared/domain/goal/plan-matrix-add.ts';
import { type PlanPlace, planMove } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import { useMemo, useRef } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';

export type Moves = ReturnType<typeof useMoves>;

/** Carries cards between the cells of a plan and adds some; says what came of it, why not, and offers to take it back. */
export function useMoves(projectId: string, wordsOf: (place: PlanPlace) => string) {
  const store = useCascade();
  const { t, refusal } = useText();
  const hideLast = useRef<() => void>(() => undefined);
  const latest = useRef(wordsOf);
  latest.current = wordsOf;
  return useMemo(() => {
    const plan = (cardId: string, from: PlanPlace, to: PlanPlace) => {
      const card = store.view().card.get(cardId);
      return card === undefined ? [] : planMove(store.view(), card, from, to, newId());
    };
    return {
      /** Why the card cannot go there, in a sentence. */
      whyNot({ id }: Card, from: PlanPlace, to: PlanPlace): string | undefined {
        const intents = plan(id, from, to);
        if (typeof intents === 'string') return t(`matrix.obstacle.${intents}`);
        const rehearsed = store.rehearse(intents);
        return rehearsed.ok ? undefined : refusal(rehearsed.refusal);
      },
      /** False when the card stays where it is. */
      move({ id, scheduleText }: Card, from: PlanPlace, to: PlanPlace): boolean {
        const intents = plan(id, from, to);
        if (typeof intents === 'string') return refuse(t(`matrix.obstacle.${intents}`));
        if (intents.length === 0) return false;
        const rehearsed = store.rehearse(intents);
        const submitted = store.dispatchAll(intents);
        if (!submitted.ok) return refuse(refusalText(submitted.refusal));
        const back = rehearsed.ok ? rehearsed.back : null;
        const where = latest.current(to);
        const text = store.view().card.get(id)?.scheduleText;
        const isAgainstWords =
          from.column.key !== to.column.key && to.column.kind === 'time' && scheduleText !== null;
        const said =
          isAgainstWords && text === scheduleText
            ? t('matrix.movedWords', { where, text: scheduleText })
            : t('matrix.moved', { where });
        hideLast.current();
        hideLast.current = showToast(said, {
          stay: 6_000,
          ...(back !== null && {
            action: { label: t('ui.undo'), onSelect: () => void store.dispatchAll(back) },
          }),
        });
        return true;
      },
      /** Adds an event in a cell; false when it was refused. */
      add(place: PlanPlace, title: string, eventType: string | null): boolean {
        const named = { cardId: newId(), linkId: newId(), title, eventType };
        const added = store.dispatchAll(planAddition(projectId, place, named));
        return added.ok || refuse(refusalText(added.refusal));
      },
    };
  }, [store, t, refusal, projectId]);
}

function refuse(sentence: string): false {
  showToast(sentence, { tone: 'gate' });
  return false;
}
