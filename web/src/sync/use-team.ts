import { isLead, isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import { usePeople } from './people.ts';
import { useCascade, useView } from './use-cascade.ts';

/** What this person may do in the project. */
export function useRights(projectId: string): { readonly lead: boolean; readonly team: boolean } {
  const { personId } = useCascade();
  return useView(['member', 'projectMember'], [projectId, personId], (view) => ({
    lead: isLead(view, projectId, personId),
    team: isOnTeam(view, projectId, personId),
  }));
}

/** Who may carry a decision of the project, by name. */
export function useTeam(projectId: string): { id: string; name: string }[] {
  const people = usePeople();
  const ids = useView(['member', 'projectMember'], [projectId], (view) =>
    [...view.projectMember.where('projectId', projectId)]
      .map(({ personId }) => personId)
      .filter((personId) => isOnTeam(view, projectId, personId)),
  );
  return ids
    .map((id) => ({ id, name: people.get(id)?.name ?? '…' }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
