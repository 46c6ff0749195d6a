import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { type Period, setPeriodOfPage } from '../../text/period.ts';

/** What the project of the page works in, its words for all that is said there; sprints where there is no project. */
export function usePeriod(projectId: string | null): Period {
  const project = useRow('project', projectId);
  const period = project === undefined ? 'sprint' : periodWords(project.mode);
  // Set while rendering: the screens inside ask for sentences of refusals in this very pass.
  setPeriodOfPage(period);
  return period;
}
