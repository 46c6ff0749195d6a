import { lastPeriod, nextYear } from '@kaskad/shared/domain/sprint/period.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useWhyNotSentence } from '../../../sync/use-why-not.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { GivenUp } from './given-up.tsx';
import styles from './roll-over.module.css';
import { yearRows } from './roll-over.ts';
import { RollOverRow } from './roll-over-row.tsx';
import { RollOverSum } from './roll-over-sum.tsx';
import { RunningThrough } from './running-through.tsx';

/** What of the last year, and of what belongs to none, goes into the next one; then the step itself. */
export function RollOverDialog({
  projectId,
  onDone,
  onClose,
}: {
  projectId: string;
  onDone: (number: number) => void;
  onClose: () => void;
}) {
  const { t, period } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  const today = store.now().slice(0, 10);
  const next = useView(['sprint'], [projectId, today], (view) => ({
    number: nextYear(view, projectId, today),
    isFirst: lastPeriod(view, projectId) === undefined,
  }));
  const [asked, setAsked] = useState<number>();
  const number = next.isFirst ? (asked ?? next.number) : next.number;
  const year = period(number);
  const rows = useView(['card', 'sprint'], [projectId, number], (view) =>
    yearRows(view, projectId, number),
  );
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (row: (typeof rows)[number]) => choices.get(row.card.id) ?? row.wanted;
  const choose = (some: typeof rows, chosen: boolean) =>
    setChoices(
      (before) => new Map([...before, ...some.map(({ card }) => [card.id, chosen] as const)]),
    );

  const chosen = rows.filter(isChosen);
  const repeat = chosen.filter(({ way }) => way === 'repeat');
  const take = chosen.filter(({ way }) => way === 'take');
  const [sprintId] = useState(() => newId());
  const args = { projectId, sprintId, number };
  const refused = useWhyNotSentence('year.roll-over', { ...args, repeat: [], take: [] });
  const rollOver = () => {
    const given = {
      repeat: repeat.map(({ card }) => ({ cardId: card.id, newId: newId() })),
      take: take.map(({ card }) => card.id),
    };
    if (ask('year.roll-over', { ...args, ...given })) onDone(number);
  };
  return (
    <Dialog
      open
      keep
      size="large"
      title={next.isFirst ? t('year.begin') : t('year.rollOver', { year })}
      lead={t(next.isFirst ? 'year.leadFirst' : 'year.lead', { year })}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={refused} onClick={rollOver}>
            {t(next.isFirst ? 'year.doBegin' : 'year.doRollOver', { year })}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {next.isFirst && (
          <Select
            label={t('year.which')}
            value={String(number)}
            options={[-1, 0, 1].map((step) => ({
              value: String(next.number + step),
              label: t('plan.sprint', { number: next.number + step }),
            }))}
            onValue={(value) => setAsked(Number(value))}
          />
        )}
        {rows.length > 0 && (
          <div className={styles['bar']}>
            <p aria-live="polite">{t('year.chosen', { n: chosen.length, total: rows.length })}</p>
            <Button small look="quiet" onClick={() => choose(rows, true)}>
              {t('year.all')}
            </Button>
            <Button small look="quiet" onClick={() => choose(rows, false)}>
              {t('year.nothing')}
            </Button>
          </div>
        )}
        <RollOverSum
          year={year}
          repeat={repeat.length}
          take={take.length}
          isEmpty={rows.length === 0}
        />
        {(next.isFirst ? (['take', 'repeat'] as const) : (['repeat', 'take'] as const)).map(
          (way) => {
            const own = rows.filter((row) => row.way === way);
            if (own.length === 0) return null;
            return (
              <fieldset key={way} className={styles['group']}>
                <legend>{t(way === 'repeat' ? 'year.toRepeat' : 'year.toTake')}</legend>
                <ul className={styles['rows']}>
                  {own.map((row) => (
                    <RollOverRow
                      key={row.card.id}
                      row={row}
                      chosen={isChosen(row)}
                      onChosen={(one) => choose([row], one)}
                    />
                  ))}
                </ul>
              </fieldset>
            );
          },
        )}
        <RunningThrough projectId={projectId} />
        <GivenUp projectId={projectId} />
      </div>
    </Dialog>
  );
}
