import { mayConfirm } from '@kaskad/shared/domain/kpi/measuring.ts';
import { isOnTeam, roleOf } from '@kaskad/shared/domain/member/member.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';

/** What this person may do with KPIs of a project, or with null with those of the programme. */
export function useKpiRights(projectId: string | null): {
  readonly lead: boolean;
  readonly team: boolean;
} {
  const { personId } = useCascade();
  return useView(['member', 'projectMember'], [projectId, personId], (view) => ({
    lead: mayConfirm(view, projectId, personId),
    team:
      projectId === null
        ? roleOf(view, personId) === 'director'
        : isOnTeam(view, projectId, personId),
  }));
}
