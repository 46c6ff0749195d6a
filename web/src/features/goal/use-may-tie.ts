import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { isOnTeam, roleOf } from '@kaskad/shared/domain/member/member.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';

/** The person is on a team whose cards can be tied to the goal. */
export function useMayTie({ projectId }: Goal): boolean {
  const { personId } = useCascade();
  return useView(['member', 'projectMember'], [projectId, personId], (view) => {
    if (projectId !== null) return isOnTeam(view, projectId, personId);
    if (roleOf(view, personId) === 'director') return true;
    return [...view.projectMember.where('personId', personId)].some((row) =>
      isOnTeam(view, row.projectId, personId),
    );
  });
}
