import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import type { Answer } from '@kaskad/shared/domain/sprint/answer.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useRef, useState } from 'react';
import { usePeople } from '../../../sync/people.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { AnswerForm } from './answer-form.tsx';
import { type AnswerWay, answerWays } from './answer-ways.ts';
import { AnswerWords } from './answer-words.tsx';
import styles from './decision-item.module.css';

/** One decision: what was decided, then either the ways to answer it or the answer, which can be taken back. */
export function DecisionItem({
  decision,
  answer,
  deferrals,
  from,
  sprint,
  lead,
}: {
  decision: Decision;
  answer: Answer | undefined;
  /** Plans that put it off, this one among them. */
  deferrals: number;
  /** Number of the sprint whose retrospective decided it. */
  from: number;
  sprint: Sprint;
  lead: boolean;
}) {
  const { t } = useText();
  const { ask } = useAsk();
  const people = usePeople();
  const item = useRef<HTMLLIElement>(null);
  const [way, setWay] = useState<AnswerWay>();
  const { id: decisionId, body, ownerId, evidence } = decision;
  const facts = [
    t('planning.decidedIn', { number: from }),
    ownerId === null ? undefined : people.get(ownerId)?.name,
    evidence === null ? undefined : t('plan.evidenceIs', { evidence }),
  ];
  const settle = () => {
    setWay(undefined);
    item.current?.focus();
  };
  const takeBack = () => {
    if (ask('decision.unanswer', { decisionId, sprintId: sprint.id })) item.current?.focus();
  };
  return (
    <li ref={item} tabIndex={-1} className={styles['item']} data-waits={!answer || undefined}>
      <p className={styles['body']}>{body}</p>
      <p className={styles['facts']}>{facts.filter(Boolean).join('\u00A0· ')}</p>
      {deferrals > 1 && (
        <div>
          <Chip tone="gate">{t('planning.directorSees', { n: deferrals })}</Chip>
        </div>
      )}
      {answer !== undefined && (
        <div className={styles['answer']}>
          <AnswerWords answer={answer} />
          {lead && (
            <Button small look="quiet" icon="undo" onClick={takeBack}>
              {t('planning.takeBack')}
            </Button>
          )}
        </div>
      )}
      {answer === undefined && lead && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend beside the words of the decision
        <div className={styles['ways']} role="group" aria-label={t('planning.answerTo', { body })}>
          {answerWays.map((one) => (
            <Button
              key={one}
              small
              aria-expanded={way === one}
              onClick={() => setWay(way === one ? undefined : one)}
            >
              {t(`planning.way.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {answer === undefined && way !== undefined && (
        <AnswerForm
          key={way}
          way={way}
          decision={decision}
          sprint={sprint}
          deferrals={deferrals}
          onAnswered={settle}
          onClose={() => setWay(undefined)}
        />
      )}
    </li>
  );
}
