import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { BlockDialog } from '../../ui/block-dialog.tsx';
import { useCard } from './card-room.ts';

/** Asks why the work on the open card stands. */
export function AskBlock({ onClose }: { onClose: () => void }) {
  const store = useCascade();
  const { refusal } = useText();
  const { card } = useCard();
  return (
    <BlockDialog
      title={card.title}
      reason={card.blockReason}
      waitingFor={card.waitingFor}
      onBlock={(reason, waitingFor) => {
        const asked = store.dispatch('card.block', { cardId: card.id, reason, waitingFor });
        return asked.ok ? undefined : refusal(asked.refusal);
      }}
      onClose={onClose}
    />
  );
}
