import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCard } from '../card-room.ts';
import styles from './serving.module.css';
import { promiseIn } from './serving.ts';

/** How much the card shall give to a KPI: «+40 чел.», or a way to say it. */
export function PromiseBox({
  kpi,
  promised,
  sized,
}: {
  kpi: Kpi;
  promised: number | null;
  sized: (amount: number) => string;
}) {
  const { t } = useText();
  const { card } = useCard();
  const store = useCascade();
  const counts = kpi.kind !== 'fact' && kpi.kind !== 'text';
  const args = { contributionId: unused, cardId: card.id, kpiId: kpi.id, promised: 1 };
  const fixed = !counts || store.whyNot('contribution.promise', args) !== undefined;
  const words = promised === null ? '' : t('serve.promised', { size: sized(promised) });
  if (fixed) return words === '' ? null : <span>{words}</span>;
  return (
    <Popover
      label={t('serve.promiseTo', { metric: kpi.metric })}
      trigger={(props) => (
        <Button small look="quiet" icon={promised === null ? 'plus' : 'edit'} {...props}>
          {promised === null ? t('serve.promise') : words}
        </Button>
      )}
    >
      {(close) => <Amount kpi={kpi} promised={promised} onDone={close} />}
    </Popover>
  );
}

function Amount({
  kpi,
  promised,
  onDone,
}: {
  kpi: Kpi;
  promised: number | null;
  onDone: () => void;
}) {
  const { t, refusal } = useText();
  const { card } = useCard();
  const store = useCascade();
  const [typed, setTyped] = useState(promised === null ? '' : String(promised).replace('.', ','));
  const [fault, setFault] = useState<string>();
  const save = () => {
    const amount = promiseIn(typed);
    if (amount === undefined) return setFault(t('serve.promiseWrong'));
    if (amount === promised) return onDone();
    const args = { contributionId: newId(), cardId: card.id, kpiId: kpi.id, promised: amount };
    const asked = store.dispatch('contribution.promise', args);
    if (asked.ok) onDone();
    else setFault(refusal(asked.refusal));
  };
  const unit = kpi.kind === 'share' ? null : kpi.unit;
  return (
    <form
      className={styles['promise']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={unit === null ? t('serve.howMuch') : t('serve.howMuchOf', { unit })}
        hint={t('serve.promiseHint')}
        error={fault}
        inputMode="decimal"
        maxLength={20}
        value={typed}
        onValue={(next) => {
          setFault(undefined);
          setTyped(next);
        }}
      />
      <Button type="submit" look="primary">
        {t('ui.save')}
      </Button>
    </form>
  );
}

/** Stands in the question whether the person may promise; it is never sent. */
const unused = '00000000-0000-7000-8000-000000000000';
