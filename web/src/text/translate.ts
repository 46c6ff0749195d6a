import { fill } from './fill.ts';
import { numberWriter } from './format/number.ts';
import type { Dictionary, Language } from './language.ts';
import type { Message, Values } from './message.ts';
import type { ru } from './ru.ts';

type Russian = typeof ru;
export type TextKey = keyof Russian;
export type Translate = <K extends TextKey>(
  key: K,
  ...values: Russian[K] extends Message ? Values<Russian[K]> : never
) => string;

/** `t(key, values)` over one dictionary. A missing key or variable does not compile. */
export function translator(language: Language, dictionary: Dictionary): Translate {
  const write = { plural: new Intl.PluralRules(language), number: numberWriter(language) };
  return (key, ...values) => fill(dictionary[key], values[0] ?? {}, write);
}
