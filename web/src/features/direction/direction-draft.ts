import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';

/** What is typed about a direction before it is one. */
export interface DirectionDraft {
  readonly level: Direction['level'];
  readonly code: string;
  readonly parentCode: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly successors: Direction['successors'];
}

export function draftOf(direction?: Direction): DirectionDraft {
  if (direction === undefined) {
    const named = { code: '', parentCode: '', nameRu: '', nameEn: '' };
    return { level: 'federal', ...named, startsOn: null, endsOn: null, successors: [] };
  }
  return { ...direction, parentCode: direction.parentCode ?? '' };
}

/** The arguments a verb takes; undefined while something is missing. Half-chosen successors are left out. */
export function argsOf({
  level,
  parentCode,
  startsOn,
  endsOn,
  successors,
  ...typed
}: DirectionDraft) {
  const [code, nameRu, nameEn] = [typed.code.trim(), typed.nameRu.trim(), typed.nameEn.trim()];
  if (startsOn === null || endsOn === null) return undefined;
  if (code === '' || nameRu === '' || nameEn === '') return undefined;
  return {
    ...{ level, code, nameRu, nameEn, startsOn, endsOn },
    parentCode: level === 'national' || parentCode === '' ? null : parentCode,
    successors: successors.filter((one) => one.code !== ''),
  };
}
