import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import styles from './panel.module.css';
import { SavedText } from './saved-text.tsx';

/** The design stage: seven fields that must be written before the initial sprint starts. */
export function ArtefactsPanel({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { team } = useRights(projectId);
  const bodies = useView(
    ['artefact'],
    [projectId],
    (view) =>
      new Map([...view.artefact.where('projectId', projectId)].map((row) => [row.key, row])),
  );
  const left = artefactKeys.length - bodies.size;
  return (
    <section className={styles['panel']} aria-label={t('plan.design')}>
      <div className={styles['head']}>
        <h2>{t('plan.design')}</h2>
        <p>
          {t('plan.artefactsFilled', { filled: bodies.size, needed: artefactKeys.length })}{' '}
          {left === 0 ? t('plan.artefactsAll') : t('plan.artefactsLeft', { n: left })}
        </p>
      </div>
      <div className={styles['columns']}>
        {artefactKeys.map((key) => (
          <SavedText
            key={key}
            field={`${projectId}/${key}`}
            label={t(`plan.artefact.${key}`)}
            hint={team ? t(`plan.artefactHint.${key}`) : undefined}
            stored={bodies.get(key)?.body ?? null}
            max={2000}
            lines={2}
            readOnly={!team}
            name="project.fill-artefact"
            args={(body) => ({ projectId, key, body })}
          />
        ))}
      </div>
    </section>
  );
}
