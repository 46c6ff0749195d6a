import type { Refusal, Warning } from '@kaskad/shared/domain/refusal.ts';
import { languageNow } from './language.ts';
import type { Variable } from './message.ts';
import { type Period, periodOfPage } from './period.ts';
import { sentenceWriter } from './sentence.ts';

/** The sentence of a refused command in the language of the moment, in the words of the page's project. */
export function refusalText(refusal: Refusal, period: Period = periodOfPage()): string {
  return sentence(`refusal.${refusal.code}`, refusal, period);
}

/** The sentence of a warning that came with a carried-out command. */
export function warningText(warning: Warning, period: Period = periodOfPage()): string {
  return sentence(`warning.${warning.code}`, warning, period);
}

/** A newer server may know codes this page does not: then the code itself is shown. */
function sentence(
  key: string,
  { code, params }: { code: string; params: Readonly<Record<string, Variable>> },
  period: Period,
): string {
  const write = sentenceWriter(languageNow(), period);
  const values = { code, ...params };
  return write(key, values) ?? write('ui.refused', values) ?? code;
}
