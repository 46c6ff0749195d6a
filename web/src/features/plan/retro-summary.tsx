import { notesOf } from '@kaskad/shared/domain/retro/notes.ts';
import { decisionsOf, retroTexts } from '@kaskad/shared/domain/retro/retro.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { DecisionRow } from './decision-row.tsx';
import styles from './panel.module.css';

/** Where the retrospective stands, the way into its room, and what was written down. */
export function RetroSummary({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { id, number, projectId, retroSignedAt } = sprint;
  const retro = useRow('retro', id);
  const notes = useView(['note'], [id], (view) => notesOf(view, id).length);
  const decisions = useView(['decision'], [id], (view) => decisionsOf(view, id));
  const written = retroTexts.filter((field) => retro?.[field] != null);
  const signed = retroSignedAt !== null;
  return (
    <div className={styles['stack']}>
      <div className={styles['row']}>
        <LinkButton
          look={signed ? 'plain' : 'primary'}
          icon="comment"
          href={`/c/${cascadeId}/p/${projectId}/retro/${number}`}
        >
          {t(signed ? 'retro.look' : 'retro.enter')}
        </LinkButton>
        {retro !== undefined && !signed && (
          <p className={styles['quiet']}>
            {[
              t(`retro.phase.${retro.phase}`),
              notes > 0 ? t('retro.noteCount', { n: notes }) : undefined,
              retro.participantIds.length > 0
                ? t('retro.peopleCount', { n: retro.participantIds.length })
                : undefined,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
      {decisions.length > 0 && (
        <div className={styles['tight']}>
          <h4>{t('plan.decisionsTitle')}</h4>
          <ol className={styles['stack']}>
            {decisions.map((decision) => (
              <li key={decision.id}>
                <DecisionRow decision={decision} projectId={projectId} readOnly />
              </li>
            ))}
          </ol>
        </div>
      )}
      {written.length > 0 && (
        <div className={styles['columns']}>
          {written.map((field) => (
            <div key={field} className={styles['words']}>
              <p className={styles['label']}>{t(`plan.retro.${field}`)}</p>
              <p className={styles['body']}>{retro?.[field]}</p>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
