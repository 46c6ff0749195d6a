import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { createContext, useContext } from 'react';

/** What is being added or changed in a dialog. */
export type Editing =
  | { readonly kind: 'add'; readonly goalId: string | null }
  | { readonly kind: 'edit'; readonly kpi: Kpi };

/** The screen around the KPIs of a project, or of the programme with all its projects when `projectId` is null. */
export interface KpiRoom {
  readonly projectId: string | null;
  edit(editing: Editing): void;
}

export const KpiContext = createContext<KpiRoom | null>(null);

export function useKpiRoom(): KpiRoom {
  const room = useContext(KpiContext);
  if (room === null) throw new Error('no KPIs around this part');
  return room;
}
