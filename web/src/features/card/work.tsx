import { losses } from '@kaskad/shared/domain/card/card.ts';
import { MINUTES_A_DAY } from '@kaskad/shared/domain/card/work.ts';
import { refuse } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AskBlock } from './ask-block.tsx';
import { useAsk, useCard } from './card-room.ts';
import styles from './details.module.css';
import { Fold } from './section.tsx';
import { Still } from './still.tsx';
import { useDraft } from './use-draft.ts';
import { useWhyNot } from './use-why-not.ts';

/** How much work an event is, how it goes and what holds it up. */
export function Work() {
  const { t } = useText();
  const { card, locked } = useCard();
  const whyNot = useWhyNot();
  const [asking, setAsking] = useState(false);
  if (card.kind !== 'event') return null;
  const { effort } = card;
  const refused = whyNot('card.block', { cardId: card.id, reason: '—', waitingFor: null });
  return (
    <Fold
      name="work"
      title={t('run.work')}
      note={effort === null ? undefined : t('run.personDays', { n: effort })}
    >
      <div className={styles['grid']}>
        <Effort />
        <Loss />
      </div>
      <Dates />
      {locked === undefined && card.blockedAt === null && (
        <div>
          <Button small icon="stuck" refused={refused} onClick={() => setAsking(true)}>
            {t('run.block')}
          </Button>
        </div>
      )}
      {asking && <AskBlock onClose={() => setAsking(false)} />}
    </Fold>
  );
}

function Effort() {
  const { t, number } = useText();
  const store = useCascade();
  const { card, locked } = useCard();
  const stored = card.effort === null ? '' : number(card.effort);
  const draft = useDraft(`${card.id}/effort`, stored, (text) => {
    const effort = text === '' ? null : Number(text.replace(',', '.'));
    if (Number.isNaN(effort)) return refuse('wrong-arguments', { path: t('run.effort') });
    const asked = store.dispatch('card.weigh', { cardId: card.id, effort });
    if (asked.ok) return undefined;
    const { code } = asked.refusal;
    return code === 'wrong-arguments' ? refuse(code, { path: t('run.effort') }) : asked.refusal;
  });
  if (locked !== undefined)
    return <Still label={t('run.effort')}>{stored === '' ? t('card.notChosen') : stored}</Still>;
  return (
    <TextField
      label={t('run.effort')}
      hint={t('run.effortHint')}
      inputMode="decimal"
      maxLength={6}
      value={draft.value}
      error={draft.error}
      onValue={draft.type}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
    />
  );
}

function Loss() {
  const { t } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const none = { value: '', label: t('run.noLoss') } as const;
  const known = losses.map((loss) => ({ value: loss, label: t(`loss.${loss}`) }));
  if (locked !== undefined)
    return (
      <Still label={t('run.loss')}>
        {card.loss === null ? t('run.noLoss') : t(`loss.${card.loss}`)}
      </Still>
    );
  return (
    <Select
      label={t('run.loss')}
      hint={t('run.lossHint')}
      value={card.loss ?? ''}
      options={[none, ...known]}
      onValue={(loss) =>
        ask('card.mark-loss', { cardId: card.id, loss: loss === '' ? null : loss })
      }
    />
  );
}

/** The days of the work so far; those that have not come yet are left out. */
function Dates() {
  const { t, date } = useText();
  const today = useCascade().now().slice(0, 10);
  const { card } = useCard();
  const stood = Math.floor(card.blockedMinutes / MINUTES_A_DAY);
  const days = [
    [t('run.inSprintSince'), card.sprintAt],
    [t('run.begunOn'), card.workedAt],
    [t('run.doneOn'), card.doneAt],
  ] as const;
  const known = days.filter(([, at]) => at !== null);
  if (known.length === 0 && stood === 0) return null;
  return (
    <div className={styles['grid']}>
      {known.map(([label, at]) => (
        <Still key={label} label={label}>
          {at !== null && date.brief(at.slice(0, 10), today)}
        </Still>
      ))}
      {stood > 0 && <Still label={t('run.stoodBefore')}>{t('run.days', { n: stood })}</Still>}
    </div>
  );
}
