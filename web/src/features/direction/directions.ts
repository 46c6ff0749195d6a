import type { Link } from '@kaskad/shared/domain/card/link.ts';
import { earlierOf, laterOf } from '@kaskad/shared/domain/dates.ts';
import { inCatalogueOrder } from '@kaskad/shared/domain/direction/catalogue-order.ts';
import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export interface LinkedDirection {
  readonly link: Link;
  readonly direction: Direction;
}

/** Directions a project is tied to, in the order in which they are served. */
export function linkedDirections(view: State, projectId: string): LinkedDirection[] {
  const linked: LinkedDirection[] = [];
  const order = inCatalogueOrder(view).map(({ id }) => id);
  for (const link of view.link.where('projectId', projectId)) {
    const direction = link.directionId === null ? undefined : view.direction.get(link.directionId);
    if (direction !== undefined) linked.push({ link, direction });
  }
  return linked.sort((a, b) => order.indexOf(a.direction.id) - order.indexOf(b.direction.id));
}

export interface CatalogueGroup {
  readonly national: Direction;
  readonly federal: readonly Direction[];
}

/** What stands in the catalogue by National Project, the later period last. */
export function catalogueOf(view: State): CatalogueGroup[] {
  const all = inCatalogueOrder(view).filter(({ retiredAt }) => retiredAt === null);
  return all
    .filter(({ level }) => level === 'national')
    .map((national) => ({
      national,
      federal: all.filter(({ parentCode }) => parentCode === national.code),
    }));
}

/** «2019–2024». */
export function directionYears({ startsOn, endsOn }: Pick<Direction, 'startsOn' | 'endsOn'>) {
  const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** True for whole calendar years, which need no days to be told. */
export function isWholeYears({ startsOn, endsOn }: Pick<Direction, 'startsOn' | 'endsOn'>) {
  return startsOn.endsWith('-01-01') && endsOn.endsWith('-12-31');
}

/** The days of a link that fall into those of the project; undefined when there are none. */
export function servedDays(
  { startsOn, endsOn }: Link,
  project: Pick<Project, 'startsOn' | 'endsOn'>,
): { startsOn: string; endsOn: string } | undefined {
  if (startsOn === null || endsOn === null) return undefined;
  const days = {
    startsOn: laterOf(startsOn, project.startsOn ?? startsOn),
    endsOn: earlierOf(endsOn, project.endsOn ?? endsOn),
  };
  return days.startsOn <= days.endsOn ? days : undefined;
}
