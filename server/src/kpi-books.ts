/**
 * The figures of KPIs, kept between questions. People who see the same projects see the same figures and share a book.
 */

import { countAhead } from '@kaskad/shared/domain/kpi/count-ahead.ts';
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
  /** Counts the figures of a room before they are asked for, in steps as `countAhead` takes them. */
  ahead(room: Room, today: string): Iterator<KpiFigures | undefined>;
}

/** Different views of one cascade that are kept, beside that of those who see everything. */
const MOST_VIEWS = 20;

interface Shelf {
  readonly whole: KpiBook;
  readonly views: Map<string, KpiBook>;
}

export function createKpiBooks(): KpiBooks {
  const shelves = new WeakMap<Room, Shelf>();
  const shelfOf = (room: Room): Shelf => {
    const shelf = shelves.get(room) ?? { whole: new KpiBook(), views: new Map() };
    shelves.set(room, shelf);
    return shelf;
  };
  return {
    of(room, viewer, today) {
      const projectIds = seenBy(room.state, viewer);
      const seesAll = projectIds.length === room.state.project.size;
      const state = seesAll ? room.state : seenState(room.state, new Set(projectIds));
      const shelf = shelfOf(room);
      const book = seesAll ? shelf.whole : viewOn(shelf, projectIds.join(' '));
      return [...state.kpi.values()].map((kpi) => book.figures(state, kpi, today));
    },
    ahead: (room, today) => countAhead(room.state, shelfOf(room).whole, today),
  };
}

function viewOn({ whole, views }: Shelf, key: string): KpiBook {
  const book = views.get(key) ?? new KpiBook(whole);
  views.delete(key);
  views.set(key, book);
  const [oldest] = views.keys();
  if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
  return book;
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
