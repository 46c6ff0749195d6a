import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export interface LinkedDirection {
  readonly linkId: string;
  readonly direction: Direction;
}

/** Directions a project is tied to, in the order of the catalogue's codes. */
export function linkedDirections(view: State, projectId: string): LinkedDirection[] {
  const linked: LinkedDirection[] = [];
  for (const { id, directionId } of view.link.where('projectId', projectId)) {
    const direction = directionId === null ? undefined : view.direction.get(directionId);
    if (direction !== undefined) linked.push({ linkId: id, direction });
  }
  return linked.sort((a, b) => byCode(a.direction, b.direction));
}

/** What continues a direction after its years, the likeliest first. */
export function successorsOf(view: State, direction: Direction) {
  return direction.successors.flatMap(({ code, confidence }) =>
    [...view.direction.where('code', code)].map((next) => ({ next, confidence })),
  );
}

/** The catalogue by national project, the later period last; each with its federal projects. */
export function catalogueOf(view: State) {
  const all = [...view.direction.values()].sort(byCode);
  return all
    .filter(({ level }) => level === 'national')
    .sort((a, b) => (a.startsOn === b.startsOn ? byCode(a, b) : a.startsOn < b.startsOn ? -1 : 1))
    .map((national) => ({
      national,
      federal: all.filter(({ parentCode }) => parentCode === national.code),
    }));
}

/** «2019–2024». */
export function directionYears({ startsOn, endsOn }: Direction): string {
  return `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`;
}

function byCode(a: Direction, b: Direction): number {
  return a.code < b.code ? -1 : 1;
}
