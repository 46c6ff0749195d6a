import type { KpiFields } from '@kaskad/shared/domain/kpi/from-meaning.ts';
import type { KpiDraft } from './kpi-draft.ts';
import { typedNumber } from './typed-number.ts';

/** What words told, as the fields of a definition; what they left open stays as it was typed. */
export function filledBy(fields: KpiFields): Partial<KpiDraft> {
  const { startsOn: _startsOn, words: _words, ...told } = fields;
  const { baseline, baselineOn, targets, populationId, ...rest } = told;
  return {
    ...rest,
    value: typedNumber(told.value),
    unit: told.unit ?? '',
    base: told.base ?? '',
    ...(baseline === null ? {} : { baseline: typedNumber(baseline), baselineOn }),
    ...(populationId === null ? {} : { populationId }),
    ...(targets.length === 0
      ? {}
      : {
          targets: Object.fromEntries(targets.map(({ year, value }) => [year, typedNumber(value)])),
        }),
  };
}
