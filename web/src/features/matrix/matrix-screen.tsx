import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useMemo, useRef } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { phone, useMedia } from '../../ui/use-media.ts';
import { useTitle } from '../../ui/use-title.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { AddPopover } from './add-popover.tsx';
import { FilterChips } from './filter-bar.tsx';
import {
  MatrixContext,
  type MatrixContextValue,
  type OpenAdding,
  type OpenMoveMenu,
} from './matrix-context.ts';
import { MatrixHead } from './matrix-head.tsx';
import styles from './matrix-screen.module.css';
import { MatrixTable } from './matrix-table.tsx';
import { MoveMenu } from './move-menu.tsx';
import { PhoneMatrix } from './phone-matrix.tsx';
import { placeWords } from './place-words.ts';
import { PrintSheet } from './print-sheet.tsx';
import { useMatrix } from './use-matrix.ts';
import { useMatrixAddress } from './use-matrix-address.ts';
import { useMoves } from './use-moves.ts';
import { useOnPaper } from './use-on-paper.ts';

/** The plan of a project by its tasks: a row for each, a column for each year, sprint or month, live cards in the cells. */
export function MatrixScreen({ projectId }: { projectId: string }) {
  const { t } = useText();
  const project = useRow('project', projectId);
  useTitle(project === undefined ? '' : t('matrix.of', { title: project.title }));
  if (project === undefined) {
    return (
      <div className={styles['screen']}>
        <EmptyState title={t('calendar.lost')}>
          <p>{t('calendar.lostHint')}</p>
        </EmptyState>
      </div>
    );
  }
  return <Matrix project={project} />;
}

function Matrix({ project }: { project: Project }) {
  const words = useText();
  const { t } = words;
  const store = useCascade();
  const people = usePeople();
  const address = useMatrixAddress();
  const narrow = useMedia(phone);
  const onPaper = useOnPaper();
  const { team: mayWork } = useRights(project.id);
  const { id: projectId } = project;
  const today = store.now().slice(0, 10);
  const { axis, year, matrix } = useMatrix(project, address, today);
  const menu = useRef<OpenMoveMenu>(() => undefined);
  const adding = useRef<OpenAdding>(() => undefined);
  const moves = useMoves(projectId, (place: PlanPlace) => placeWords(matrix, place, words));
  const { open, hrefOf } = address;
  const context: MatrixContextValue = useMemo(
    () => ({
      ...{ projectId, today, people, mayWork, moves, menu, adding, open, hrefOf },
      homeOf: (card) =>
        card.projectId === projectId
          ? null
          : (store.view().project.get(card.projectId)?.title ?? t('board.otherProject')),
    }),
    [projectId, today, people, mayWork, moves, open, hrefOf, store, t],
  );
  const hasGoals = matrix.rows.length > 1;
  return (
    <MatrixContext value={context}>
      <div className={styles['screen']}>
        <VisuallyHidden>
          <h1>{t('matrix.of', { title: project.title })}</h1>
        </VisuallyHidden>
        <MatrixHead {...{ project, axis, year, address }} />
        <FilterChips filter={address.query.filter} onChange={address.change} />
        {!hasGoals && (
          <div className={styles['hint']} data-print="hide">
            <p>{t('matrix.noTasks')}</p>
            <LinkButton small href={`/c/${store.cascadeId}/p/${projectId}/goals`}>
              {t('matrix.toTree')}
            </LinkButton>
          </div>
        )}
        {onPaper ? (
          <PrintSheet {...{ project, matrix, year }} />
        ) : narrow ? (
          <PhoneMatrix {...{ matrix, address }} />
        ) : (
          <MatrixTable matrix={matrix} />
        )}
        <MoveMenu matrix={matrix} />
        <AddPopover matrix={matrix} />
      </div>
    </MatrixContext>
  );
}
