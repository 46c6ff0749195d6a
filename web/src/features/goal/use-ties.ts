import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import type { Intent } from '../../sync/together.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';
import type { Choice } from './tie-choice.ts';

export type Ties = ReturnType<typeof useTies>;

/** What shall be tied to a goal and what no longer, until it is saved in one act. */
export function useTies(goal: Goal, choices: readonly Choice[]) {
  const store = useCascade();
  const { t } = useText();
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [fault, setFault] = useState<string>();
  const isTied = ({ card, linkId }: Choice) => wanted.get(card.id) ?? linkId !== null;
  const changed = choices.filter((choice) => isTied(choice) !== (choice.linkId !== null));
  const added = changed.filter(({ linkId }) => linkId === null);
  const removed = changed.flatMap(({ linkId }) => linkId ?? []);
  return {
    isTied,
    added,
    removed,
    /** Why it was not saved. */
    fault,
    want(of: readonly Choice[], tied: boolean): void {
      setFault(undefined);
      setWanted(
        (before) => new Map([...before, ...of.map(({ card }) => [card.id, tied] as const)]),
      );
    },
    /** True when it was carried out. */
    save(): boolean {
      const cards = added.map(({ card }) => ({ cardId: card.id, linkId: newId() }));
      const tie: Intent = { name: 'goal.link-cards', args: { goalId: goal.id, cards } };
      const untie: Intent = {
        name: 'goal.unlink-cards',
        args: { goalId: goal.id, linkIds: removed },
      };
      const intents = [...(cards.length > 0 ? [tie] : []), ...(removed.length > 0 ? [untie] : [])];
      const rehearsed = store.rehearse(intents);
      const asked = rehearsed.ok ? store.dispatchAll(intents) : rehearsed;
      if (!asked.ok) {
        setFault(refusalText(asked.refusal));
        return false;
      }
      const back = rehearsed.ok ? rehearsed.back : null;
      showToast(t('goal.tie.saved'), {
        stay: 6_000,
        ...(back !== null && {
          action: { label: t('ui.undo'), onSelect: () => void store.dispatchAll(back) },
        }),
      });
      return true;
    },
  };
}
