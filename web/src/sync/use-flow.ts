/** How many cards of a project stood in which phase, day by day: read once for the past, live for today. */
import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import { type FlowDay, flowNow, flowUntil } from '@kaskad/shared/domain/card/phase-flow.ts';
import { useEffect, useState } from 'react';
import { call } from './http.ts';
import { useCascade, useView } from './use-cascade.ts';
import { useToday } from './use-kpi-figures.ts';

type Flow =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly days: readonly FlowDay[] };

export function useFlow(projectId: string): Flow & { readonly retry: () => void } {
  const { cascadeId } = useCascade();
  const today = useToday();
  const [flow, setFlow] = useState<Flow>({ kind: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day, or another press, reads again
  useEffect(() => {
    const stopped = new AbortController();
    const input = { params: { cascadeId, projectId } };
    call(cascadeRoutes.projectFlow, input, { signal: stopped.signal }).then(
      ({ days }) => setFlow({ kind: 'read', days }),
      () => {
        if (!stopped.signal.aborted) setFlow({ kind: 'failed' });
      },
    );
    return () => stopped.abort();
  }, [cascadeId, projectId, today, attempt]);
  const now = useView(['card', 'project'], [projectId], (view) => {
    const project = view.project.get(projectId);
    return project && flowNow(view.card.where('projectId', projectId), project);
  });
  const retry = () => {
    setFlow({ kind: 'reading' });
    setAttempt((times) => times + 1);
  };
  if (flow.kind === 'failed') return { kind: 'failed', retry };
  if (flow.kind === 'reading' || now === undefined) return { kind: 'reading', retry };
  return { kind: 'read', days: flowUntil(flow.days, today, now), retry };
}
