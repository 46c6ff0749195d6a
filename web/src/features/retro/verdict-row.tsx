import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import {
  type Verdict,
  type VerdictResult,
  verdictResults,
} from '@kaskad/shared/domain/retro/verdict.ts';
import { useId } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useRoom } from './room.ts';
import { useField } from './use-field.ts';
import styles from './verdicts.module.css';
import { shortOf } from './wall.ts';

/** One earlier decision and whether it helped. */
export function VerdictRow({
  decision,
  verdict,
}: {
  decision: Decision;
  verdict: Verdict | undefined;
}) {
  const { t } = useText();
  const { open } = useRoom();
  const people = usePeople();
  const { body, ownerId, evidence } = decision;
  const number = useRow('sprint', decision.sprintId)?.number;
  const facts = [
    number === undefined ? undefined : t('retro.fromSprint', { number }),
    ownerId === null ? undefined : t('retro.ownerIs', { name: people.get(ownerId)?.name ?? '…' }),
    evidence === null ? undefined : t('retro.evidenceIs', { evidence }),
  ];
  return (
    <div className={styles['row']}>
      <p className={styles['decision']}>{body}</p>
      <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>
      {open ? <Judging decision={decision} verdict={verdict} /> : <Judged verdict={verdict} />}
    </div>
  );
}

function Judged({ verdict }: { verdict: Verdict | undefined }) {
  const { t } = useText();
  if (verdict === undefined) return <p className={styles['quiet']}>{t('retro.noResult')}</p>;
  const { result, comment } = verdict;
  return (
    <p>
      <strong>{t(`retro.result.${result}`)}</strong>
      {comment !== null && `. ${comment}`}
    </p>
  );
}

function Judging({ decision, verdict }: { decision: Decision; verdict: Verdict | undefined }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { sprint } = useRoom();
  const name = useId();
  const { id: decisionId, body } = decision;
  const judge = (result: VerdictResult) =>
    ask('decision.judge', {
      decisionId,
      sprintId: sprint.id,
      result,
      comment: verdict?.comment ?? null,
    });
  return (
    <>
      <fieldset className={styles['results']}>
        <legend>{t('retro.resultOf', { decision: shortOf(body) })}</legend>
        {verdictResults.map((result) => (
          <label key={result} data-result={result}>
            <input
              type="radio"
              name={name}
              checked={verdict?.result === result}
              onChange={() => judge(result)}
            />
            <span>{t(`retro.result.${result}`)}</span>
          </label>
        ))}
      </fieldset>
      {verdict !== undefined && <Comment verdict={verdict} />}
    </>
  );
}

function Comment({ verdict }: { verdict: Verdict }) {
  const { t } = useText();
  const store = useCascade();
  const { decisionId, sprintId, result } = verdict;
  const field = useField(`${verdict.id}/comment`, verdict.comment, (comment) => {
    const asked = store.dispatch('decision.judge', { decisionId, sprintId, result, comment });
    return asked.ok ? undefined : asked.refusal;
  });
  return (
    <TextArea
      label={t('retro.comment')}
      hideLabel
      placeholder={t('retro.comment')}
      maxLength={600}
      rows={1}
      {...field}
    />
  );
}
