import { type Dictionary, type Language, laterWords, missWords } from './language.ts';
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

/**
 * `t(key, values)` over one dictionary, in the words of one period. A missing key or variable does not compile; a sentence
 * that has not come yet is asked for and says nothing until it has.
 */
export function translator(
  language: Language,
  dictionary: Partial<Dictionary>,
  variants: PeriodVariants = { year: {}, checkpoint: {} },
  period: Period = 'sprint',
): Translate {
  const write = sentenceWriter({ language, dictionary, variants }, period);
  return (key, ...values) => write(key, values[0] ?? {}) ?? missing();
}

function missing(): string {
  missWords();
  laterWords().catch(() => undefined);
  return '';
}
