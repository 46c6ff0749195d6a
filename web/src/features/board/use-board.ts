import { type Column, columnsOf } from '@kaskad/shared/domain/board/column.ts';
import { isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { BoardIndex, type Cells } from './board-index.ts';
import type { BoardQuery } from './board-query.ts';
import { scopeOf } from './board-scope.ts';
import { type Marks, marksOf } from './card-marks.ts';

export interface BoardData {
  readonly project: Project;
  /** With sprints: what is in none waits in «Замысел». In other modes it stands on the board. */
  readonly gated: boolean;
  readonly columns: readonly Column[];
  readonly sprints: readonly Sprint[];
  readonly current: Sprint | undefined;
  /** The sprint, school year or checkpoint on the screen; undefined where the project has none yet. */
  readonly shown: Sprint | undefined;
  readonly cells: Cells;
  readonly marks: ReadonlyMap<string, Marks>;
  readonly readOnly: boolean;
}

/** Everything the board of a project shows; undefined when this person's replica does not hold the project. */
export function useBoard(projectId: string, query: BoardQuery): BoardData | undefined {
  const { personId } = useCascade();
  const [index] = useState(() => new BoardIndex());
  const project = useRow('project', projectId);
  const columns = useView(['column'], [projectId], (view) => columnsOf(view, projectId));
  const sprints = useView(['sprint'], [projectId], (view) => sprintsOf(view, projectId));
  const marks = useView(['link', 'goal', 'kpi', 'contribution'], [], marksOf);
  const onTeam = useView(['member', 'projectMember'], [projectId, personId], (view) =>
    isOnTeam(view, projectId, personId),
  );
  const gated = project?.mode === 'sprints';
  const active = gated ? undefined : sprints.find((sprint) => sprint.status === 'active');
  const current = active ?? sprints.find((sprint) => sprint.status !== 'closed');
  const named = sprints.find((sprint) => sprint.number === query.sprint);
  const shown = named ?? current ?? sprints.at(-1);
  const sprintId = shown?.id ?? null;
  const isOpen = shown === undefined || shown.status !== 'closed';
  const withLoose = shown === undefined || shown.id === (current ?? sprints.at(-1))?.id;

  const scope = useView(
    ['project', 'column', 'sprint', 'link', 'goal'],
    [projectId, query, sprintId, isOpen, withLoose],
    (view) => scopeOf(view, projectId, query, { sprintId, isOpen, withLoose }),
  );
  const cells = useView(['card', 'participation'], [scope], (view) => index.update(view, scope));
  if (project === undefined) return undefined;
  return {
    project,
    gated,
    columns,
    sprints,
    current,
    shown,
    cells,
    marks,
    readOnly: !onTeam || !isOpen,
  };
}
