import {
  type ProjectMode,
  type ProjectPhase,
  projectModes,
  projectPhases,
} from '@kaskad/shared/domain/project/project.ts';

/** The part of the address that decides what the cascade shows. Everything else in the query belongs to others. */
export interface CascadeQuery {
  readonly view: CascadeView;
  readonly phase: ProjectPhase | null;
  readonly mode: ProjectMode | null;
  /** A person's id. */
  readonly lead: string | null;
  /** A direction's id. */
  readonly direction: string | null;
}

export const cascadeViews = ['board', 'list'] as const;
export type CascadeView = (typeof cascadeViews)[number];

export const filterKeys = ['phase', 'lead', 'direction', 'mode'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Reads the address; what makes no sense there counts as not given. */
export function parseQuery(search: string): CascadeQuery {
  const params = new URLSearchParams(search);
  return {
    view: params.get('view') === 'list' ? 'list' : 'board',
    phase: projectPhases.find((phase) => phase === params.get('phase')) ?? null,
    mode: projectModes.find((mode) => mode === params.get('mode')) ?? null,
    lead: params.get('lead') || null,
    direction: params.get('direction') || null,
  };
}

export function isFiltered(query: CascadeQuery): boolean {
  return filterKeys.some((key) => query[key] !== null);
}

export const noFilters: Readonly<Record<FilterKey, null>> = {
  phase: null,
  lead: null,
  direction: null,
  mode: null,
};
