import { type DecisionState, decisionStates } from '@kaskad/shared/domain/sprint/decision-chain.ts';

/** The part of the address that decides what the director's room shows; other keys belong to others. */
export interface DirectorQuery {
  readonly view: RoomView;
  /** How retrospectives are laid side by side. */
  readonly by: RetroOrder;
  /** A project's id. */
  readonly project: string | null;
  /** Key of a period: its number, «c» before that of a checkpoint. */
  readonly sprint: string | null;
  /** Stem of a theme. */
  readonly theme: string | null;
  readonly state: StateFilter | null;
  /** A person's id. */
  readonly owner: string | null;
  readonly q: string;
}

export const roomViews = ['overview', 'projects', 'retros', 'decisions'] as const;
export type RoomView = (typeof roomViews)[number];

export const retroOrders = ['sprint', 'project', 'theme'] as const;
export type RetroOrder = (typeof retroOrders)[number];

/** A state of decisions, or `open`: those that no plan has settled. */
export const stateFilters = ['open', ...decisionStates] as const;
export type StateFilter = 'open' | DecisionState;

/** Reads the address; what makes no sense there counts as not given. */
export function parseQuery(search: string): DirectorQuery {
  const params = new URLSearchParams(search);
  const oneOf = <V extends string>(known: readonly V[], key: string) =>
    known.find((value) => value === params.get(key));
  return {
    view: oneOf(roomViews, 'view') ?? 'overview',
    by: oneOf(retroOrders, 'by') ?? 'sprint',
    project: params.get('project') || null,
    sprint: keyFrom(params.get('sprint')),
    theme: params.get('theme') || null,
    state: oneOf(stateFilters, 'state') ?? null,
    owner: params.get('owner') || null,
    q: params.get('q') ?? '',
  };
}

export type Changes = Readonly<Record<string, string | number | null>>;

export const noFilters: Changes = {
  project: null,
  sprint: null,
  state: null,
  owner: null,
  q: null,
};

export function isFiltered(query: DirectorQuery): boolean {
  const { project, sprint, state, owner, q } = query;
  return [project, sprint, state, owner].some((value) => value !== null) || q.trim() !== '';
}

function keyFrom(text: string | null): string | null {
  return text !== null && /^c?\d{1,4}$/.test(text) ? text : null;
}
