import type { PeriodVariants } from '../variants.ts';
import { checkpoint } from './checkpoint.ts';
import { checkpointRefusal } from './checkpoint-refusal.ts';
import { schoolYear } from './school-year.ts';
import { schoolYearRefusal } from './school-year-refusal.ts';

/** Sentences of projects without sprints that differ from those of projects with them. */
export const variants: PeriodVariants = {
  year: { ...schoolYear, ...schoolYearRefusal },
  checkpoint: { ...checkpoint, ...checkpointRefusal },
};
