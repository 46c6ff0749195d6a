import {
  type Finding,
  type FindingRule,
  findingRules,
} from '@kaskad/shared/domain/finding/finding.ts';
import { useId, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './finding-screen.module.css';

/** As many of one rule are shown at once; the others come when asked for. */
const FIRST = 15;

/** Findings by their rules, in the order of the rules. */
export function FindingGroups({ findings }: { findings: readonly Finding[] }) {
  return findingRules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    return own.length === 0 ? null : <Group key={rule} rule={rule} findings={own} />;
  });
}

function Group({ rule, findings }: { rule: FindingRule; findings: readonly Finding[] }) {
  const { t, number } = useText();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <div className={styles['groupHead']}>
        <h2 id={id}>{t(`finding.rule.${rule}`)}</h2>
        <span className={styles['count']}>{number(findings.length)}</span>
      </div>
      <p className={styles['why']}>{t(`finding.why.${rule}`)}</p>
      <ul>
        {shown.map((finding) => (
          <FindingRow key={finding.key} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <div>
          <Button small onClick={() => setWhole(true)}>
            {t('finding.showAll', { n: findings.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
