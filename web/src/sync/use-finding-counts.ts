/** How many findings the plans have, for the tab of a project and for the list of all of them. */
import type { EntityKind } from '@kaskad/shared/domain/state.ts';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
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
  'direction',
  'goal',
  'kpi',
  'measurement',
  'acceptance',
] as const satisfies readonly EntityKind[];

export interface FindingCount {
  readonly waiting: number;
  readonly accepted: number;
}
type Counts = Readonly<Record<string, FindingCount | undefined>>;

/** The last numbers by project; kept while other screens are open, so that a tab does not blink. */
const counted = createStore<Counts>(() => ({}));

/** When plans are looked at: so many milliseconds after the last change, and no plan with more rows. */
export interface Look {
  readonly pause: number;
  readonly most: number;
}

/** Beside another screen: after all that it needs has come, and no plan so long that it would hold up the hand. */
export const inPassing: Look = { pause: 3_000, most: 1_500 };
/** Where the numbers are what is asked for. */
export const onPurpose: Look = { pause: 100, most: Number.POSITIVE_INFINITY };

/** A screen that has looked itself tells what it saw. */
export function noteFindingCount(projectId: string, count: FindingCount): void {
  counted.setState({ [projectId]: count });
}

/** Numbers of the projects as far as they are known. The rules come when they are first needed, in files of their own. */
export function useFindingCounts(projectIds: readonly string[], { pause, most }: Look): Counts {
  const store = useCascade();
  const stamp = useSync(({ touched }) => Math.max(0, ...findingKinds.map((kind) => touched[kind])));
  const asked = projectIds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows changed
  useEffect(() => {
    let isGone = false;
    const count = async () => {
      const { findingsOf } = await import('@kaskad/shared/domain/finding/open-findings.ts');
      for (const projectId of asked.split(',')) {
        const view = store.view();
        if (isGone) return;
        if ([...view.card.where('projectId', projectId)].length > most) continue;
        const { waiting, accepted } = findingsOf(view, projectId);
        noteFindingCount(projectId, { waiting: waiting.length, accepted: accepted.length });
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    // What cannot be counted is not shown; the screen itself says why.
    const timer = setTimeout(() => void count().catch(() => undefined), pause);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [store, stamp, asked, pause, most]);
  return useStore(counted);
}
