import { useCascade, useView } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import side from './side-section.module.css';

/** Directions of the National Projects that the project serves; they are changed on a screen of their own. */
export function DirectionLinks({ projectId }: { projectId: string | null }) {
  const { t, language } = useText();
  const { cascadeId } = useCascade();
  const directions = useView(['link', 'direction'], [projectId], (view) =>
    [...(projectId === null ? [] : view.link.where('projectId', projectId))].flatMap(
      ({ directionId }) => (directionId === null ? [] : (view.direction.get(directionId) ?? [])),
    ),
  );
  const place = projectId === null ? '' : `/p/${projectId}`;
  return (
    <section className={side['section']}>
      <header className={side['head']}>
        <h2 className={side['title']}>{t('goal.directions')}</h2>
      </header>
      {projectId !== null && directions.length === 0 && (
        <p className={side['note']}>{t('goal.noDirections')}</p>
      )}
      {directions.length > 0 && (
        <ul className={side['list']}>
          {directions.map((direction) => (
            <li key={direction.id}>{directionName(direction, language)}</li>
          ))}
        </ul>
      )}
      <p>
        <LinkButton small href={`/c/${cascadeId}${place}/directions`}>
          {t(projectId === null ? 'goal.toCatalogue' : 'goal.toDirections')}
        </LinkButton>
      </p>
      {projectId === null && (
        <p>
          <LinkButton small href={`/c/${cascadeId}/trace`}>
            {t('goal.toTrace')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
