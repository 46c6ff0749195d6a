import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { detailGate } from '@kaskad/shared/domain/card/detail.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { createContext, useContext } from 'react';
import { asksEvidence } from '../../sync/cascade-store.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';

/** The card of an open sheet, and what may be done with it. */
export interface CardRoom {
  readonly card: Card;
  /** Its home project; undefined when the person sees the card only on another project's board. */
  readonly home: Project | undefined;
  /** Why nothing of the card can be changed by this person now. */
  readonly locked: Refusal | undefined;
  /** Why it can have no people, exact days or checklist yet. */
  readonly undetailed: Refusal | undefined;
}

export const CardContext = createContext<CardRoom | null>(null);

export function useRoomOf(card: Card): CardRoom {
  const store = useCascade();
  const home = useRow('project', card.projectId);
  const rights = useView(
    ['card', 'sprint', 'project', 'member', 'projectMember', 'participation'],
    [card],
    (view) => ({
      locked: store.whyNot('card.edit', { cardId: card.id, title: card.title }),
      undetailed: detailGate(view, card),
    }),
  );
  return { card, home, ...rights };
}

export function useCard(): CardRoom {
  const room = useContext(CardContext);
  if (room === null) throw new Error('no card around this part');
  return room;
}

/** Changes fields of the card: only the given ones, as one command; gives the refusal. */
export function useEdit(): (fields: Partial<Card>) => Refusal | undefined {
  const store = useCascade();
  const { card } = useCard();
  return (fields) => {
    const asked = store.dispatch('card.edit', { cardId: card.id, ...fields });
    return asked.ok ? undefined : asked.refusal;
  };
}

/** Asks for a verb and says a refusal in passing; true when it was carried out. */
export function useAsk(): (name: CommandName, args: unknown) => boolean {
  const store = useCascade();
  const { refusal } = useText();
  return (name, args) => {
    const asked = store.dispatch(name, args);
    if (!asked.ok && !asksEvidence(asked.refusal))
      showToast(refusal(asked.refusal), { tone: 'missed' });
    return asked.ok;
  };
}
