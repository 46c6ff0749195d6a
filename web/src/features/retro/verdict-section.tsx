import { type VerdictResult, verdictResults } from '@kaskad/shared/domain/retro/verdict.ts';
import { decisionsToJudge, verdictOn } from '@kaskad/shared/domain/retro/verdicts.ts';
import { useState } from 'react';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { useRoom } from './room.ts';
import { RunNumbers } from './run-numbers.tsx';
import { VerdictRow } from './verdict-row.tsx';
import styles from './verdicts.module.css';

/** The opening: what came of the decisions before, with the numbers of the sprint beside them. */
export function VerdictSection() {
  const { retro } = useRoom();
  return <Verdicts key={String(retro.phase === 'writing')} />;
}

/** Open for whoever comes before the first note; folds by itself only when the notes are revealed. */
function Verdicts() {
  const { t } = useText();
  const { notes, retro, sprint } = useRoom();
  const [opened] = useState(retro.phase === 'writing' && notes === 0);
  const { id } = sprint;
  const judged = useView(['decision', 'answer', 'verdict', 'sprint'], [sprint], (view) =>
    decisionsToJudge(view, sprint).map((decision) => ({
      decision,
      verdict: verdictOn(view, decision.id, id),
    })),
  );
  const left = judged.filter(({ verdict }) => verdict === undefined).length;
  return (
    <details open={opened} className={styles['section']}>
      <summary className={styles['summary']}>
        <h2>{t('retro.verdicts')}</h2>
        <span className={styles['chips']}>
          {verdictResults.map((result) => {
            const count = judged.filter(({ verdict }) => verdict?.result === result).length;
            return (
              count > 0 && (
                <Chip key={result} tone={toneOf[result]}>
                  {t(`retro.results.${result}`, { count })}
                </Chip>
              )
            );
          })}
          {left > 0 && (
            <Chip tone="gate" icon="clock">
              {t('retro.verdictsLeft', { n: left })}
            </Chip>
          )}
        </span>
      </summary>
      <div className={styles['body']}>
        {judged.length === 0 ? (
          <p className={styles['quiet']}>{t('retro.verdictsNone')}</p>
        ) : (
          <ol className={styles['list']}>
            {judged.map(({ decision, verdict }) => (
              <li key={decision.id}>
                <VerdictRow decision={decision} verdict={verdict} />
              </li>
            ))}
          </ol>
        )}
        <RunNumbers />
      </div>
    </details>
  );
}

const toneOf = {
  helped: 'met',
  'not-helped': 'missed',
  'not-done': 'plain',
} as const satisfies Record<VerdictResult, string>;
