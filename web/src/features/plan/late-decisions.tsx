import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { waitingDecisions } from '@kaskad/shared/domain/sprint/waiting.ts';
import { useView } from '../../sync/use-cascade.ts';
import { DecisionSection } from './room/decision-section.tsx';

/** Decisions of earlier retrospectives that still wait for an answer in a period under review. */
export function LateDecisions({ sprint, lead }: { sprint: Sprint; lead: boolean }) {
  const { projectId, number } = sprint;
  const waits = useView(
    ['decision', 'answer', 'sprint'],
    [projectId, number],
    (view) => waitingDecisions(view, projectId, number).length > 0,
  );
  return waits && <DecisionSection sprint={sprint} lead={lead} />;
}
