import { MINUTES_A_DAY, minutesBetween } from '@kaskad/shared/domain/card/work.ts';
import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.ts';
import { AskBlock } from './ask-block.tsx';
import { useAsk, useCard } from './card-room.ts';
import { useWhyNot } from './use-why-not.ts';

/** Since when and why the work stands, and whom it waits for. */
export function StuckNotice() {
  const { t } = useText();
  const { card, locked } = useCard();
  const store = useCascade();
  const ask = useAsk();
  const whyNot = useWhyNot();
  const [asking, setAsking] = useState(false);
  const { id: cardId, blockedAt, waitingFor } = card;
  if (blockedAt === null) return null;
  const days = Math.floor(minutesBetween(blockedAt, store.now()) / MINUTES_A_DAY);
  const unblock = () => {
    if (ask('card.unblock', { cardId })) showToast(t('run.unblockDone'), { tone: 'met' });
  };
  return (
    <Banner
      tone="stuck"
      title={days === 0 ? t('run.workSinceToday') : t('run.workForDays', { n: days })}
      action={
        locked === undefined && (
          <>
            <Button small look="quiet" onClick={() => setAsking(true)}>
              {t('run.blockAgain')}
            </Button>
            <Button small refused={whyNot('card.unblock', { cardId })} onClick={unblock}>
              {t('run.unblock')}
            </Button>
          </>
        )
      }
    >
      <p>{card.blockReason}</p>
      {waitingFor !== null && <p>{t('run.waitingFor', { whom: waitingFor })}</p>}
      {asking && <AskBlock onClose={() => setAsking(false)} />}
    </Banner>
  );
}
