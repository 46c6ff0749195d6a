import type { EntityKind } from '@kaskad/shared/domain/state.ts';
import { useEffect, useState } from 'react';
import { useCascade, useSync } from './use-cascade.ts';

/** Rows of which a finding can speak. */
export const findingKinds = [
  'project',
  'projectMember',
  'member',
  'card',
  'sprint',
  'schedule',
  'link',
  'goal',
  'kpi',
  'acceptance',
] as const satisfies readonly EntityKind[];

export type FindingCounts = ReadonlyMap<
  string,
  { readonly waiting: number; readonly accepted: number }
>;

const none: FindingCounts = new Map();
/** Milliseconds of quiet before the plans are looked at again. */
const PAUSE = 400;

/**
 * How many findings each of the projects has; empty until they were looked at. That is late on purpose, for the rules
 * come in a file of their own when the screen itself is there, and it is done again once nothing changes any more.
 */
export function useFindingCounts(projectIds: readonly string[]): FindingCounts {
  const store = useCascade();
  const [counts, setCounts] = useState(none);
  const stamp = useSync(({ touched }) => Math.max(0, ...findingKinds.map((kind) => touched[kind])));
  const asked = projectIds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows changed
  useEffect(() => {
    let isGone = false;
    const count = async () => {
      const { findingsOf } = await import('@kaskad/shared/domain/finding/open-findings.ts');
      if (isGone) return;
      const view = store.view();
      const found = asked.split(',').map((id) => [id, findingsOf(view, id)] as const);
      setCounts(
        new Map(
          found.map(([id, { waiting, accepted }]) => [
            id,
            { waiting: waiting.length, accepted: accepted.length },
          ]),
        ),
      );
    };
    // What cannot be counted is not shown; the screen itself says why.
    const timer = setTimeout(() => void count().catch(() => undefined), PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [store, stamp, asked]);
  return counts;
}
