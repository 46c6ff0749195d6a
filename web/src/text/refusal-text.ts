import type { Refusal, Warning } from '@kaskad/shared/domain/refusal.ts';
import { fill } from './fill.ts';
import { numberWriter } from './format/number.ts';
import { languageNow } from './language.ts';
import type { Message, Variable } from './message.ts';

/** The sentence of a refused command in the language of the moment. */
export function refusalText(refusal: Refusal): string {
  return sentence(`refusal.${refusal.code}`, refusal);
}

/** The sentence of a warning that came with a carried-out command. */
export function warningText(warning: Warning): string {
  return sentence(`warning.${warning.code}`, warning);
}

/** A newer server may know codes this page does not: then the code itself is shown. */
function sentence(
  key: string,
  { code, params }: { code: string; params: Readonly<Record<string, Variable>> },
): string {
  const { language, dictionary } = languageNow();
  const messages: Readonly<Record<string, Message | undefined>> = dictionary;
  const write = { plural: new Intl.PluralRules(language), number: numberWriter(language) };
  return fill(messages[key] ?? dictionary['ui.refused'], { code, ...params }, write);
}
