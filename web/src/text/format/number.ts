import type { Language } from '../language.ts';
import { onceAsked } from './once-asked.ts';

const thin = '\u202F';
const FIRST_GROUPED = 10_000;

/** Writes numbers with a no-break thin space between thousands; four digits stay together, as in years. */
export function numberWriter(language: Language): (value: number) => string {
  const format = onceAsked(
    () => new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: 'min2' }),
  );
  return (value) => {
    // Most numbers of a screen are counts, which need no writer: the first one of a page costs a frame or two.
    if (Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED) return String(value);
    return format()
      .formatToParts(value)
      .map((part) => (part.type === 'group' ? thin : part.value))
      .join('')
      .replace('-', '\u2212');
  };
}

/** Writes a share (0.5 is 50 %) with the space the language asks for before the sign. */
export function percentWriter(language: Language): (share: number) => string {
  const write = numberWriter(language);
  return (share) => `${write(Math.round(share * 1000) / 10)}${language === 'ru' ? '\u00A0' : ''}%`;
}

/** Which form of a noun a number takes. */
export function pluralRules(language: Language): Pick<Intl.PluralRules, 'select'> {
  const rules = onceAsked(() => new Intl.PluralRules(language));
  return { select: (n) => rules().select(n) };
}
