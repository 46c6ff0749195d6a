import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { AimAnswer } from './aim-answer.tsx';
import type { AnswerWay, GivenAnswer } from './answer-ways.ts';
import { CardAnswer } from './card-answer.tsx';
import { WordAnswer } from './word-answer.tsx';

/** The small form behind one way to answer. */
export function AnswerForm({
  way,
  decision,
  sprint,
  deferrals,
  onAnswered,
  onClose,
}: {
  way: AnswerWay;
  decision: Decision;
  sprint: Sprint;
  deferrals: number;
  onAnswered: () => void;
  onClose: () => void;
}) {
  const { ask } = useAsk();
  const onAnswer = (given: GivenAnswer) => {
    if (ask('decision.answer', { decisionId: decision.id, sprintId: sprint.id, ...given }))
      onAnswered();
  };
  const shared = { decision, sprint, onAnswer, onClose };
  if (way === 'card') return <CardAnswer {...shared} />;
  if (way === 'aim') return <AimAnswer {...shared} />;
  return <WordAnswer {...shared} kind={way} deferrals={deferrals} />;
}
