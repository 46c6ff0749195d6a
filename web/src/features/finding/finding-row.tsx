import type { Finding, Fix } from '@kaskad/shared/domain/finding/finding.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useFindingRoom } from './finding-room.ts';
import styles from './finding-row.module.css';
import { factsText, fixText } from './finding-words.ts';
import { CardPlace, GoalPlace, KpiPlace, ProjectPlace } from './places.tsx';
import { useFix } from './use-fix.ts';

/** One finding: its places, its facts, the ways out. */
export function FindingRow({ finding }: { finding: Finding }) {
  const { project, voice, canChange } = useFindingRoom();
  const facts = factsText(finding, project, voice);
  const general = finding.fixes.filter(({ cardId }) => cardId === null);
  return (
    <li className={styles['row']} data-finding={finding.key}>
      <ul className={styles['places']}>
        {finding.cardIds.map((id) => (
          <CardPlace key={id} cardId={id}>
            {canChange && (
              <Fixes finding={finding} fixes={finding.fixes.filter((fix) => fix.cardId === id)} />
            )}
          </CardPlace>
        ))}
        {finding.goalIds.map((id) => (
          <GoalPlace key={id} goalId={id} />
        ))}
        {finding.kpiIds.map((id) => (
          <KpiPlace key={id} kpiId={id} />
        ))}
        <ProjectPlace finding={finding} />
      </ul>
      {facts !== '' && <p className={styles['facts']}>{facts}</p>}
      {canChange && (
        <div className={styles['ways']}>
          <Fixes finding={finding} fixes={general} />
          <Accept finding={finding} />
        </div>
      )}
    </li>
  );
}

function Fixes({ finding, fixes }: { finding: Finding; fixes: readonly Fix[] }) {
  const { voice, titleOf } = useFindingRoom();
  const { refused, carryOut } = useFix(finding);
  return fixes.map((fix) => {
    const label = fixText(fix, voice);
    const of = fix.cardId === null ? undefined : titleOf(fix.cardId);
    return (
      <Button
        key={`${fix.code} ${JSON.stringify(fix.params)}`}
        small
        refused={refused(fix)}
        aria-label={of === undefined ? undefined : `${label}: ${of}`}
        onClick={() => carryOut(fix)}
      >
        {label}
      </Button>
    );
  });
}

function Accept({ finding }: { finding: Finding }) {
  const { t } = useText();
  const { project } = useFindingRoom();
  const { ask, whyNot } = useAsk();
  const [isAsked, setAsked] = useState(false);
  const acceptance = { projectId: project.id, findingKey: finding.key };
  return (
    <>
      <Button
        small
        look="quiet"
        refused={whyNot('finding.accept', { ...acceptance, acceptanceId: newId(), reason: '…' })}
        aria-label={t('finding.acceptOf', { rule: t(`finding.rule.${finding.rule}`) })}
        onClick={() => setAsked(true)}
      >
        {t('finding.accept')}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={t('finding.acceptTitle')}
          lead={t('finding.acceptLead')}
          label={t('finding.acceptLabel')}
          action={t('finding.acceptDo')}
          onReason={(reason) =>
            ask('finding.accept', { ...acceptance, acceptanceId: newId(), reason })
          }
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
