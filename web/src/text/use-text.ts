import { useSyncExternalStore } from 'react';
import { dateWriter } from './format/date.ts';
import { numberWriter, percentWriter } from './format/number.ts';
import { type Language, languageNow, onLanguage } from './language.ts';
import { translator } from './translate.ts';

let cached: { of: object; text: ReturnType<typeof build> } | undefined;

/**
 * The words of the chosen language: `t(key, values)`, `date.day(iso, today)`, `number(n)`,
 * `percent(share)`. The same object until the language changes.
 */
export function useText() {
  const now = useSyncExternalStore(onLanguage, languageNow);
  if (cached?.of !== now) cached = { of: now, text: build(now) };
  return cached.text;
}

function build({ language, dictionary }: ReturnType<typeof languageNow>) {
  const t = translator(language, dictionary);
  return {
    language: language as Language,
    t,
    date: dateWriter(language, t),
    number: numberWriter(language),
    percent: percentWriter(language),
  };
}
