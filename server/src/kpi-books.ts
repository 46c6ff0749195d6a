/**
 * The figures of KPIs, kept between questions. People who see the same projects see the same figures and share a book;
 * it catches up from the entries the room took in since it was asked last.
 */
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { KpiBook } from '@kaskad/shared/domain/kpi/kpi-book.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { IndexField, Table } from '@kaskad/shared/domain/table.ts';
import { seesProject } from '@kaskad/shared/domain/visible-to.ts';
import type { Room } from './rooms.ts';

export interface KpiBooks {
  /** The book of what a member of the cascade may see, exact at the room's number, on a day `YYYY-MM-DD`. */
  of(room: Room, viewer: string, today: string): KpiBook;
}

/** Different views of one cascade that are kept. */
const MOST_VIEWS = 20;

interface Kept {
  readonly book: KpiBook;
  seq: number;
}

export function createKpiBooks(): KpiBooks {
  const rooms = new WeakMap<Room, Map<string, Kept>>();
  return {
    of(room, viewer, today) {
      const views = rooms.get(room) ?? new Map<string, Kept>();
      rooms.set(room, views);
      const projectIds = seenBy(room.state, viewer);
      const key = projectIds.join(' ');
      const kept = caughtUp(room, views.get(key)) ?? {
        book: new KpiBook(seenState(room.state, new Set(projectIds)), today),
        seq: room.seq,
      };
      kept.book.turnTo(today);
      views.delete(key);
      views.set(key, kept);
      const [oldest] = views.keys();
      if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
      return kept.book;
    },
  };
}

function caughtUp(room: Room, kept: Kept | undefined): Kept | undefined {
  const missed = kept && room.entriesSince(kept.seq);
  if (kept === undefined || missed === undefined) return undefined;
  for (const { changes } of missed) kept.book.touch(changes);
  kept.seq = room.seq;
  return kept;
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
