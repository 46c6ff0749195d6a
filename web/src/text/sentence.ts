import { fill } from './fill.ts';
import { numberWriter, pluralRules } from './format/number.ts';
import type { Dictionary, Language } from './language.ts';
import type { Message, Variable } from './message.ts';
import { type Period, withPeriodNumbers } from './period.ts';
import type { PeriodVariants } from './variants.ts';

/** Words of one language: its dictionary, and what differs in projects without sprints. */
export interface Words {
  readonly language: Language;
  /** Without what no screen has asked for yet. */
  readonly dictionary: Partial<Dictionary>;
  readonly variants: PeriodVariants;
}

/** Writes the sentence of a key for a project of this period; undefined where there is no such key. */
export function sentenceWriter({ language, dictionary, variants }: Words, period: Period) {
  const write = { plural: pluralRules(language), number: numberWriter(language) };
  const messages: Readonly<Record<string, Message | undefined>> = dictionary;
  const ownMessages: Readonly<Record<string, Message | undefined>> =
    period === 'sprint' ? {} : variants[period];
  return (key: string, values: Readonly<Record<string, Variable>>): string | undefined => {
    const own = ownMessages[key];
    if (own !== undefined) return fill(own, withPeriodNumbers(period, values), write);
    const message = messages[key];
    return message === undefined ? undefined : fill(message, values, write);
  };
}
