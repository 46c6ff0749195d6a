import { endings, forms } from './forms.ts';
import { monthNames, monthShorts } from './months.ts';

/**
 * What a word has to do with time. `n` of the word says which: a month 1..12, a weekday 1..7 from Monday, a season
 * 1..4 from winter, a unit by its place in `units`, `each` (ежемесячно) likewise.
 */
export type TimeTag = 'month' | 'weekday' | 'season' | 'unit' | 'each' | 'holidays';

export interface TimeWord {
  readonly tag: TimeTag;
  readonly n: number;
}

/**
 * Units of time. `schoolQuarter` is «четверть», `quarter` is «квартал»; whether a `half` or a `year` is of the
 * calendar or of school is told by words around it. `tenDays` is «декада».
 */
export const units = [
  'day',
  'week',
  'tenDays',
  'month',
  'quarter',
  'schoolQuarter',
  'half',
  'year',
] as const;
export type Unit = (typeof units)[number];

const known = new Map<string, TimeWord>();

function learn(tag: TimeTag, n: number, words: readonly string[]): void {
  for (const word of words) known.set(word, { tag, n });
}

for (const [index, name] of monthNames.entries()) {
  const isHard = name.endsWith('т');
  const stem = isHard ? name : name.slice(0, -1);
  learn(
    'month',
    index + 1,
    forms(stem, isHard ? '- а у ом е' : name === 'май' ? 'й я ю ем е' : endings.soft),
  );
}
for (const [short, month] of monthShorts) learn('month', month, [short]);

const weekdays: readonly (readonly [string, string, string])[] = [
  ['понедельник', endings.husky, 'пн'],
  ['вторник', endings.husky, 'вт'],
  ['сред', endings.feminine, 'ср'],
  ['четверг', endings.husky, 'чт'],
  ['пятниц', `${endings.feminine} ей -`, 'пт'],
  ['суббот', `${endings.feminine} -`, 'сб'],
  ['воскресен', 'ье ья ью ьем ий ьям ьями ьях', 'вс'],
];
for (const [index, [stem, ends, short]] of weekdays.entries()) {
  learn('weekday', index + 1, [...forms(stem, ends), short]);
}

learn('season', 1, forms('зим', endings.feminine));
learn('season', 2, forms('весн', endings.feminine));
learn('season', 3, forms('лет', 'о а у ом е'));
learn('season', 4, forms('осен', 'ь и ью'));
learn('holidays', 0, forms('каникул', 'ы - ам ами ах'));
learn('holidays', 0, forms('каникулярн', `о ${endings.adjective}`));
learn('holidays', 1, forms('зимн', endings.softAdjective));
learn('holidays', 2, forms('весенн', endings.softAdjective));
learn('holidays', 3, forms('летн', endings.softAdjective));
learn('holidays', 4, forms('осенн', endings.softAdjective));

const unitForms: Readonly<Record<Unit, readonly string[]>> = {
  day: [
    'день',
    'дня',
    'дню',
    'днем',
    'дне',
    'дни',
    'дней',
    'дням',
    'днями',
    'днях',
    'сутки',
    'суток',
    'дн',
  ],
  week: [...forms('недел', 'я и е ю ей ь ям ями ях'), 'нед'],
  tenDays: forms('декад', `${endings.feminine} -`),
  month: [...forms('месяц', endings.husky), 'мес'],
  quarter: [...forms('квартал', endings.hard), 'кв'],
  schoolQuarter: forms('четверт', 'ь и ью ей ям ями ях'),
  half: [
    ...forms('полугоди', 'е я ю ем и й ям ями ях'),
    'полгода',
    'полугода',
    'полуг',
    'полугод',
    ...forms('семестр', endings.hard),
  ],
  year: [...forms('год', '- а у ом е ы ов ам ами ах'), 'лет', 'г', 'гг'],
};
for (const [index, unit] of units.entries()) learn('unit', index, unitForms[unit]);

const eachStems: readonly (readonly [string, Unit])[] = [
  ['ежедневн', 'day'],
  ['еженедельн', 'week'],
  ['понедельн', 'week'],
  ['ежемесячн', 'month'],
  ['помесячн', 'month'],
  ['ежеквартальн', 'quarter'],
  ['поквартальн', 'quarter'],
  ['ежечетвертн', 'schoolQuarter'],
  ['ежеполугодн', 'half'],
  ['ежегодн', 'year'],
  ['погодичн', 'year'],
];
for (const [stem, unit] of eachStems) {
  learn('each', units.indexOf(unit), forms(stem, `о ${endings.adjective}`));
}

/** What a word in lower case has to do with time, or nothing. */
export function timeWord(text: string): TimeWord | undefined {
  return known.get(text);
}
