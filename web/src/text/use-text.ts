import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { use, useEffect, useState, useSyncExternalStore } from 'react';
import { dateWriter } from './format/date.ts';
import { numberWriter, percentWriter } from './format/number.ts';
import {
  hasPeriods,
  type Language,
  languageNow,
  missWords,
  onLanguage,
  periodWords,
} from './language.ts';
import { type Period, PeriodContext, periodNumber } from './period.ts';
import { refusalText } from './refusal-text.ts';
import type { Words } from './sentence.ts';
import { translator } from './translate.ts';

type Text = ReturnType<typeof build>;
let cached: { of: Words; texts: Map<Period, Text> } | undefined;

/**
 * The words of the chosen language for the project that stands here: `t(key, values)`, `date.day(iso, today)`,
 * `number(n)`, `percent(share)`, `period(2022)` which is «2022/23» where it is a school year, `refusal(refusal)`.
 * The same object until the language changes.
 */
export function useText(): Text {
  const period = use(PeriodContext);
  return useTexts()(period);
}

/** The words for each period, for a list that names some of several projects. */
export function useTexts(): (period: Period) => Text {
  const now = useSyncExternalStore(onLanguage, languageNow);
  return (period) => textOf(now, period);
}

/**
 * Whether a project of this period can be shown in its own words; asks for them when they have not come yet. Without a
 * network the words of sprints must do.
 */
export function useWordsOf(period: Period): boolean {
  const known = useSyncExternalStore(onLanguage, () => period === 'sprint' || hasPeriods());
  const [failed, setFailed] = useState(false);
  const ready = known || failed;
  useEffect(() => {
    if (!ready) periodWords().catch(() => setFailed(true));
  }, [ready]);
  return ready;
}

function textOf(now: Words, period: Period): Text {
  if (cached?.of !== now) cached = { of: now, texts: new Map() };
  const found = cached.texts.get(period) ?? build(now, period);
  cached.texts.set(period, found);
  return found;
}

function build({ language, dictionary, variants }: Words, period: Period) {
  if (period !== 'sprint' && !hasPeriods()) missWords();
  const t = translator(language, dictionary, variants, period);
  return {
    language: language as Language,
    t,
    date: dateWriter(language, t),
    number: numberWriter(language),
    percent: percentWriter(language),
    period: (number: number) => periodNumber(period, number),
    refusal: (refusal: Refusal) => refusalText(refusal, period),
  };
}
