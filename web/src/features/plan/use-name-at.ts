import { usePeople } from '../../sync/people.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { useRecords } from './use-records.ts';

/** Tells names of people as the sprint shows them: of the day of its close once it is closed, until then of today. */
export function useNameAt(sprintId: string | null): (personId: string) => string | undefined {
  const people = usePeople();
  const sprint = useRow('sprint', sprintId);
  const isClosed = sprint?.status === 'closed';
  const reading = useRecords(isClosed ? sprint.id : null, 'closed');
  if (!isClosed) return (personId) => people.get(personId)?.name;
  const outcome = reading.kind === 'read' ? reading.records.outcome : undefined;
  return (personId) => outcome?.names.get(personId);
}
