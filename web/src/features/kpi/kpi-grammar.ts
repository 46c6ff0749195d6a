/** All that reads the words of targets, in a file of its own: it comes when there are words to read. */

import { type KpiSetting, kpiOf } from '@kaskad/shared/domain/kpi/from-meaning.ts';
import { renderKpi } from '@kaskad/shared/domain/kpi-phrase/canonical/render.ts';
import { readKpi } from '@kaskad/shared/domain/kpi-phrase/kpi-phrase.ts';
import type { KpiContext, KpiMeaning } from '@kaskad/shared/domain/kpi-phrase/meaning.ts';
import type { KpiDraft } from './kpi-draft.ts';
import { filledBy } from './kpi-reading.ts';

export const inWords = renderKpi;

export interface KpiRead {
  readonly meaning: KpiMeaning;
  /** Null when the words measure nothing. */
  readonly fields: Partial<KpiDraft> | null;
}

export function read(
  phrase: string,
  context: KpiContext,
  setting: Omit<KpiSetting, 'words'>,
): KpiRead {
  const meaning = readKpi(phrase, context);
  const told = kpiOf(meaning, { ...setting, words: phrase });
  return { meaning, fields: told === null ? null : filledBy(told) };
}
