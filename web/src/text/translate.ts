import type { Dictionary, Language } from './language.ts';
import type { Message, Values } from './message.ts';
import type { Period } from './period.ts';
import type { ru } from './ru.ts';
import { sentenceWriter } from './sentence.ts';
import type { PeriodVariants } from './variants.ts';

type Russian = typeof ru;
export type TextKey = keyof Russian;
export type Translate = <K extends TextKey>(
  key: K,
  ...values: Russian[K] extends Message ? Values<Russian[K]> : never
) => string;

/** `t(key, values)` over one dictionary, in the words of one period. A missing key or variable does not compile. */
export function translator(
  language: Language,
  dictionary: Dictionary,
  variants: PeriodVariants = { year: {}, checkpoint: {} },
  period: Period = 'sprint',
): Translate {
  const write = sentenceWriter({ language, dictionary, variants }, period);
  return (key, ...values) => write(key, values[0] ?? {}) ?? key;
}
