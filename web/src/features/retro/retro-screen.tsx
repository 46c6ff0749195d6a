import { sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useParams } from 'wouter';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { RetroRoom } from './retro-room.tsx';
import styles from './retro-screen.module.css';

/** The room of one sprint's retrospective; the number of the sprint is in the address. */
export function RetroScreen({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { number: asked = '' } = useParams();
  const { cascadeId } = useCascade();
  const project = useRow('project', projectId);
  const sprint = useView(['sprint'], [projectId, asked], (view) =>
    sprintsOf(view, projectId).find(({ number }) => String(number) === asked),
  );
  const retro = useRow('retro', sprint?.id);
  useTitle(project === undefined ? '' : `${t('retro.title')} · ${project.title}`);

  const early = sprint?.status === 'planning' || sprint?.status === 'active';
  if (sprint !== undefined && retro !== undefined && !early)
    return <RetroRoom key={sprint.id} sprint={sprint} retro={retro} />;
  const plan = `/c/${cascadeId}/p/${projectId}/plan?sprint=${sprint?.number ?? ''}`;
  return (
    <div className={styles['screen']}>
      <EmptyState
        page
        title={t(early ? 'retro.early' : 'retro.lost')}
        action={
          project && (
            <LinkButton icon="plan" href={plan}>
              {t('retro.toPlan')}
            </LinkButton>
          )
        }
      >
        <p>{early ? t('retro.earlyHint', { number: sprint.number }) : t('retro.lostHint')}</p>
      </EmptyState>
    </div>
  );
}
