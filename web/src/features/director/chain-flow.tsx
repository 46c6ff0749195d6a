import type { Chain } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { useText } from '../../text/use-text.ts';
import styles from './chain-flow.module.css';
import { StepBoxes, WaitingBox, waitingWords } from './step-boxes.tsx';

/** The way of one decision from left to right: decided, answered, judged. Read out as a list. */
export function ChainFlow({ chain }: { chain: Chain }) {
  const { t } = useText();
  const { decision, from, steps } = chain;
  return (
    <ol
      className={styles['flow']}
      aria-label={t('director.chain', { decision: decision.body })}
      // A long way is wider than its place and is scrolled by the keyboard too.
      tabIndex={isLong(chain) ? 0 : undefined}
    >
      <li className={styles['box']} data-look="decided">
        <span className={styles['label']}>{t('director.decidedIn', { number: from.number })}</span>
      </li>
      {steps.map((step) => (
        <StepBoxes key={step.sprint.id} step={step} />
      ))}
      {waitingWords(chain) !== undefined && <WaitingBox chain={chain} />}
    </ol>
  );
}

/** True for a way that needs the whole width. */
export function isLong(chain: Chain): boolean {
  const boxes = chain.steps.flatMap(({ answer, verdict }) => [answer, verdict].filter(Boolean));
  return boxes.length > 2;
}
