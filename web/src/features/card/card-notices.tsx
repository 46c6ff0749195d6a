import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.ts';
import { useAsk, useCard } from './card-room.ts';
import { StuckNotice } from './stuck-notice.tsx';
import { useWhyNot } from './use-why-not.ts';

/** What holds for the whole card: it is cancelled, cannot be changed, or came back as an idea. */
export function CardNotices() {
  const { t, refusal } = useText();
  const { card, locked, undetailed } = useCard();
  const isIdea = card.sprintId === null && card.returnReason !== null;
  return (
    <>
      {card.cancelledAt !== null && <Cancelled />}
      <StuckNotice />
      {locked !== undefined && <Banner title={t('card.readOnly')}>{refusal(locked)}</Banner>}
      {locked === undefined && undetailed !== undefined && <Banner>{refusal(undetailed)}</Banner>}
      {isIdea && <Banner>{t('card.returned', { reason: card.returnReason ?? '' })}</Banner>}
    </>
  );
}

function Cancelled() {
  const { t } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const whyNot = useWhyNot();
  const restore = () => {
    if (ask('card.restore', { cardId: card.id })) showToast(t('card.restored'), { tone: 'met' });
  };
  return (
    <Banner
      tone="missed"
      title={t('card.cancelled')}
      action={
        locked === undefined && (
          <Button small refused={whyNot('card.restore', { cardId: card.id })} onClick={restore}>
            {t('card.restore')}
          </Button>
        )
      }
    >
      {card.cancelReason}
    </Banner>
  );
}
