/** Names of the months in the nominative, January first. */
export const monthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

/** «1 сентября»: the name of a month, 1 to 12, in the genitive. */
export function monthGenitive(month: number): string {
  const name = monthNames[month - 1] ?? '';
  if (name.endsWith('т')) return `${name}а`;
  return `${name.slice(0, -1)}я`;
}

/** What may stand for a month beside its cases. */
export const monthShorts: readonly (readonly [string, number])[] = [
  ['янв', 1],
  ['фев', 2],
  ['февр', 2],
  ['мар', 3],
  ['апр', 4],
  ['авг', 8],
  ['сен', 9],
  ['сент', 9],
  ['окт', 10],
  ['ноя', 11],
  ['нояб', 11],
  ['дек', 12],
];

const shorts = new Set(monthShorts.map(([short]) => short));

/** Whether the word is a month cut short, which takes a full stop. */
export function isMonthShort(word: string): boolean {
  return shorts.has(word);
}
