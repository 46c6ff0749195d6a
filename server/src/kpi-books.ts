/**
 * The figures of KPIs, kept between questions. People who see the same projects see the same figures and share a book.
 */

import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { KpiBook } from '@kaskad/shared/domain/kpi/kpi-book.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { IndexField, Table } from '@kaskad/shared/domain/table.ts';
import { seesProject } from '@kaskad/shared/domain/visible-to.ts';
import type { Room } from './rooms.ts';

export interface KpiBooks {
  /** Of all KPIs a member of the cascade may see, on a day `YYYY-MM-DD`; exact at the room's number. */
  of(room: Room, viewer: string, today: string): KpiFigures[];
}

/** Different views of one cascade that are kept. */
const MOST_VIEWS = 20;

export function createKpiBooks(): KpiBooks {
  const rooms = new WeakMap<Room, Map<string, KpiBook>>();
  return {
    of(room, viewer, today) {
      const books = rooms.get(room) ?? new Map<string, KpiBook>();
      rooms.set(room, books);
      const projectIds = seenBy(room.state, viewer);
      const key = projectIds.join(' ');
      const book = books.get(key) ?? new KpiBook();
      books.delete(key);
      books.set(key, book);
      const [oldest] = books.keys();
      if (books.size > MOST_VIEWS && oldest !== undefined) books.delete(oldest);
      const state = seenState(room.state, new Set(projectIds));
      return [...state.kpi.values()].map((kpi) => book.figures(state, kpi, today));
    },
  };
}

function seenBy(state: State, viewer: string): string[] {
  const seen: string[] = [];
  for (const { id } of state.project.values()) if (seesProject(state, viewer, id)) seen.push(id);
  return seen.sort();
}

/** Measurements and locks are reached through their KPI alone, so that what hides the KPI hides them. */
function seenState(state: State, projectIds: ReadonlySet<string>): State {
  const sees = ({ projectId }: Kpi) => projectId === null || projectIds.has(projectId);
  return { ...state, kpi: new SeenKpis(state.kpi, sees) };
}

class SeenKpis implements Table<Kpi> {
  readonly #all: Table<Kpi>;
  readonly #sees: (kpi: Kpi) => boolean;

  constructor(all: Table<Kpi>, sees: (kpi: Kpi) => boolean) {
    this.#all = all;
    this.#sees = sees;
  }

  get size(): number {
    return [...this.values()].length;
  }

  get(id: string): Kpi | undefined {
    const kpi = this.#all.get(id);
    return kpi !== undefined && this.#sees(kpi) ? kpi : undefined;
  }

  *values(): Iterable<Kpi> {
    for (const kpi of this.#all.values()) if (this.#sees(kpi)) yield kpi;
  }

  *where(field: IndexField<Kpi>, key: string): Iterable<Kpi> {
    for (const kpi of this.#all.where(field, key)) if (this.#sees(kpi)) yield kpi;
  }

  nearest(...[field, key, side, bound, fits]: Parameters<Table<Kpi>['nearest']>): Kpi | undefined {
    return this.#all.nearest(field, key, side, bound, (kpi) => this.#sees(kpi) && fits(kpi));
  }
}
