import { isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import { usePeople } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';

/** Who may own a decision of the project, by name. */
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
