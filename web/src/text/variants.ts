import type { Plural } from './message.ts';
import type { Period } from './period.ts';
import type { ru } from './ru.ts';

/** Sentences that stand in place of those of the dictionary, with the same variables at most. */
export type Variants = {
  readonly [K in keyof typeof ru]?: (typeof ru)[K] extends string ? string : Plural;
};

export type PeriodVariants = Readonly<Record<Exclude<Period, 'sprint'>, Variants>>;
