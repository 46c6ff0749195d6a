import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { daysOf } from '@kaskad/shared/domain/schedule/days-of.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { meaningOfDays } from '../../reading/hand-days.ts';
import type { SavedMeaning } from '../../reading/understood.ts';

type ProjectDays = Pick<Project, 'startsOn' | 'endsOn'>;

/**
 * The days a project gets from what its words mean. A deadline says nothing of the beginning, and words that tell no day,
 * or that still ask, leave the days as they are.
 */
export function daysByWords(project: ProjectDays, meaning: Meaning | null): ProjectDays {
  const { startsOn, endsOn } = project;
  if (meaning === null || meaning.question !== null) return { startsOn, endsOn };
  const told = daysOf(meaning);
  if (told.startsOn === null && told.endsOn === null) return { startsOn, endsOn };
  if (told.startsOn !== null) return { startsOn: told.startsOn, endsOn: told.endsOn };
  const isBefore = startsOn === null || told.endsOn === null || startsOn <= told.endsOn;
  return { startsOn: isBefore ? startsOn : null, endsOn: told.endsOn };
}

/**
 * What the words of a project count for: their own reading where it gives the days that stand, else those days, as
 * somebody set them. A project keeps days alone, so this is told anew each time; null where it has none.
 */
export function savedByDays(project: ProjectDays, live: Meaning): SavedMeaning | null {
  const { startsOn, endsOn } = project;
  const told = daysByWords(project, live);
  const isTold = live.question === null && daysOf(live).endsOn !== null;
  if (isTold && told.startsOn === startsOn && told.endsOn === endsOn)
    return { meaning: live, corrected: false };
  const meaning = meaningOfDays({ startsOn, endsOn, precision: 'day' });
  return meaning === null ? null : { meaning, corrected: true };
}
