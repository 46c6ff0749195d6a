import type { Chain } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import type { CSSProperties } from 'react';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import flow from './chain-flow.module.css';
import styles from './chain-picture.module.css';
import { DecisionFacts } from './decision-facts.tsx';
import { StateChip } from './state-chip.tsx';
import { StepBoxes, WaitingBox, waitingWords } from './step-boxes.tsx';

/** All decisions of a project on one picture: sprints from left to right, the way of each decision on a line of its own. */
export function ChainPicture({
  projectId,
  chains,
}: {
  projectId: string;
  chains: readonly Chain[];
}) {
  const { t } = useText();
  const project = useRow('project', projectId);
  const numbers = numbersOf(chains);
  const first = numbers[0] ?? 0;
  const ordered = [...chains].sort((a, b) => a.from.number - b.from.number);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture is scrolled by the keyboard too
    <section className={styles['scroll']} aria-label={t('director.picture')} tabIndex={0}>
      <h2 className={styles['title']}>{project?.title}</h2>
      <div className={styles['picture']} style={vars({ '--count': numbers.length })}>
        <div className={styles['numbers']} aria-hidden="true">
          {numbers.map((number) => (
            <span key={number}>{t('director.sprint', { number })}</span>
          ))}
        </div>
        <ol className={styles['lanes']}>
          {ordered.map((chain) => (
            <li key={chain.decision.id}>
              <Lane chain={chain} first={first} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Lane({ chain, first }: { chain: Chain; first: number }) {
  const { t } = useText();
  const { decision, from, steps } = chain;
  const column = (number: number) => number - first + 1;
  const last = lastColumn(chain);
  return (
    <ol
      className={styles['lane']}
      aria-label={t('director.chain', { decision: decision.body })}
      style={vars({ '--from': column(from.number), '--to': column(last) })}
    >
      <li className={styles['cell']} style={vars({ '--at': column(from.number) })}>
        <div className={flow['box']} data-look="decided">
          <span className={flow['label']}>{t('director.decidedIn', { number: from.number })}</span>
          <strong>{decision.body}</strong>
          <DecisionFacts decision={decision} />
          <span>
            <StateChip chain={chain} />
          </span>
        </div>
      </li>
      {steps.map((step) => (
        <li
          key={step.sprint.id}
          className={styles['cell']}
          style={vars({ '--at': column(step.sprint.number) })}
        >
          <ol className={styles['stack']}>
            <StepBoxes step={step} />
          </ol>
        </li>
      ))}
      {waitingWords(chain) !== undefined && (
        <li className={styles['cell']} style={vars({ '--at': column(last) })}>
          <ol className={styles['stack']}>
            <WaitingBox chain={chain} />
          </ol>
        </li>
      )}
    </ol>
  );
}

/** Every sprint from the first decision to the last step, and the one in which something waits. */
function numbersOf(chains: readonly Chain[]): number[] {
  const from = Math.min(...chains.map((chain) => chain.from.number));
  const to = Math.max(...chains.map(lastColumn));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The number of the sprint in which the way ends, or in which it is to go on. */
function lastColumn(chain: Chain): number {
  const last = chain.steps.at(-1)?.sprint.number ?? chain.from.number;
  return waitingWords(chain) === undefined || chain.state === 'proposed' ? last : last + 1;
}

function vars(values: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return values as CSSProperties;
}
