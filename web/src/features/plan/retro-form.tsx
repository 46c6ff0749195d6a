import { decisionsOf, retroTexts } from '@kaskad/shared/domain/retro/retro.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { DecisionRow } from './decision-row.tsx';
import { NewDecision } from './new-decision.tsx';
import styles from './panel.module.css';
import { SavedText } from './saved-text.tsx';

/** Three texts and the decisions of a retrospective; each field is saved on leaving it. */
export function RetroForm({ sprint, readOnly }: { sprint: Sprint; readOnly: boolean }) {
  const { t } = useText();
  const { id: sprintId, projectId } = sprint;
  const retro = useRow('retro', sprintId);
  const decisions = useView(['decision'], [sprintId], (view) => decisionsOf(view, sprintId));
  return (
    <div className={styles['stack']}>
      <div className={styles['columns']}>
        {retroTexts.map((field) => (
          <SavedText
            key={field}
            field={`${sprintId}/${field}`}
            label={t(`plan.retro.${field}`)}
            hint={readOnly ? undefined : t(`plan.retroHint.${field}`)}
            stored={retro?.[field] ?? null}
            max={4000}
            lines={4}
            readOnly={readOnly}
            name="retro.write"
            args={(body) => ({ sprintId, field, body })}
          />
        ))}
      </div>
      <div className={styles['tight']}>
        <h4>{t('plan.decisionsTitle')}</h4>
        {decisions.length === 0 && <p className={styles['quiet']}>{t('plan.decisionsEmpty')}</p>}
        <ol className={styles['stack']}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <DecisionRow decision={decision} projectId={projectId} readOnly={readOnly} />
            </li>
          ))}
        </ol>
        {!readOnly && <NewDecision sprintId={sprintId} />}
      </div>
    </div>
  );
}
