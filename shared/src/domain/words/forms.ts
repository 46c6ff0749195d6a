/** Every form of a word: its stem with each of the endings, written one after the other (`-` is no ending). */
export function forms(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
}

/** Endings of the declensions that words of time and numerals follow. */
export const endings = {
  /** январь */
  soft: 'ь я ю ем е и ей ям ями ях -',
  /** март */
  hard: '- а у ом е ы ов ам ами ах',
  /** месяц, понедельник */
  husky: '- а у ем ом е ы и ев ов ам ами ах',
  /** среда, зима */
  feminine: 'а ы е у ой ам ами ах',
  /** первый */
  adjective: 'ый ой ая ое ого ому ым ом ую ые ых ыми',
  /** последний */
  softAdjective: 'ий яя ее его ему им ем ей юю ие их ими',
} as const;
