import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toast.ts';
import { AskBlock } from './ask-block.tsx';
import { useAsk, useCard } from './card-room.ts';
import { MoreOfIt } from './more-of-it.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { useWhyNot } from './use-why-not.ts';

/** What can be done with the card as a whole. */
export function CardMenu() {
  const { t } = useText();
  const store = useCascade();
  const { card } = useCard();
  const ask = useAsk();
  const whyNot = useWhyNot();
  const [cancelling, setCancelling] = useState(false);
  const [blocking, setBlocking] = useState(false);
  const cardId = card.id;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      showToast(t('card.linkCopied'), { tone: 'met' });
    } catch {
      showToast(t('card.linkNotCopied'));
    }
  };
  return (
    <>
      <Menu
        label={t('card.actions')}
        align="end"
        trigger={(props) => <IconButton icon="more" label={t('card.actions')} {...props} />}
      >
        <MenuItem icon="link" onSelect={() => void copy()}>
          {t('card.copyLink')}
        </MenuItem>
        {card.kind === 'event' && <MoreOfIt />}
        {card.kind === 'event' && (
          <MenuItem
            icon="stuck"
            refused={whyNot('card.block', { cardId, reason: '—', waitingFor: null })}
            onSelect={() => setBlocking(true)}
          >
            {t(card.blockedAt === null ? 'run.block' : 'run.blockAgain')}
          </MenuItem>
        )}
        <MenuSeparator />
        {card.cancelledAt === null ? (
          <MenuItem
            icon="blocked"
            danger
            refused={whyNot('card.cancel', { cardId, reason: '—' })}
            onSelect={() => setCancelling(true)}
          >
            {t(card.kind === 'event' ? 'card.cancel' : 'card.cancelOther')}
          </MenuItem>
        ) : (
          <MenuItem
            icon="undo"
            refused={whyNot('card.restore', { cardId })}
            onSelect={() => ask('card.restore', { cardId })}
          >
            {t('card.restore')}
          </MenuItem>
        )}
      </Menu>
      {blocking && <AskBlock onClose={() => setBlocking(false)} />}
      {cancelling && (
        <ReasonDialog
          name={`${cardId}/cancel`}
          look="danger"
          title={t('card.cancelTitle', { title: card.title })}
          lead={t('card.cancelLead')}
          action={t(card.kind === 'event' ? 'card.cancelDo' : 'card.cancelOtherDo')}
          onClose={() => setCancelling(false)}
          onReason={(reason) => {
            const asked = store.dispatch('card.cancel', { cardId, reason });
            return asked.ok ? undefined : asked.refusal;
          }}
        />
      )}
    </>
  );
}
