import type { Chain, ChainStep } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { useText } from '../../text/use-text.ts';
import { AnswerWords } from './answer-words.tsx';
import styles from './chain-flow.module.css';
import { ResultChip } from './state-chip.tsx';

/** What one sprint did about a decision: its plan's answer, then its retrospective's verdict, as items of a list. */
export function StepBoxes({ step: { sprint, answer, verdict } }: { step: ChainStep }) {
  const { t } = useText();
  const { number } = sprint;
  return (
    <>
      {answer && (
        <li className={styles['box']} data-look={answer.kind}>
          <span className={styles['label']}>{t('director.planOf', { number })}</span>
          <AnswerWords answer={answer} />
        </li>
      )}
      {verdict && (
        <li className={styles['box']} data-look={verdict.result}>
          <span className={styles['label']}>{t('director.retroOf', { number })}</span>
          <span>
            <ResultChip result={verdict.result} />
          </span>
          {verdict.comment !== null && <span className={styles['why']}>{verdict.comment}</span>}
        </li>
      )}
    </>
  );
}

/** What a decision waits for at the end of its way. */
export function WaitingBox({ chain }: { chain: Chain }) {
  const { t } = useText();
  const words = waitingWords(chain);
  if (words === undefined) return null;
  return (
    <li className={styles['box']} data-look={words === 'waitsNext' ? 'waiting' : 'ahead'}>
      <span>{t(`director.${words}`)}</span>
    </li>
  );
}

/** Undefined where the way has come to an end. */
export function waitingWords({ state }: Chain) {
  switch (state) {
    case 'proposed':
      return 'waitsSignature';
    case 'waiting':
    case 'deferred':
      return 'waitsNext';
    case 'answered':
      return 'waitsVerdict';
    default:
      return undefined;
  }
}
