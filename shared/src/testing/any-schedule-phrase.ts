import fc from 'fast-check';
import type { Context } from '../domain/schedule/context.ts';
import { monthGenitive, monthNames } from '../domain/words/months.ts';

const year = fc.integer({ min: 2015, max: 2032 });
const month = fc.integer({ min: 1, max: 12 });
const date = fc.integer({ min: 1, max: 28 });
const two = (n: number) => String(n).padStart(2, '0');
const name = (n: number) => monthNames[n - 1] ?? '';

const day = fc
  .tuple(date, month, year)
  .chain(([d, m, y]) =>
    fc.constantFrom(
      `${two(d)}.${two(m)}.${y}`,
      `${d} ${monthGenitive(m)} ${y} г.`,
      `${d} ${monthGenitive(m)}`,
      `${two(d)}.${two(m)}`,
    ),
  );

const stretch = fc
  .tuple(month, month, year, date)
  .chain(([a, b, y, d]) =>
    fc.constantFrom(
      name(a),
      `${name(a)} ${y} г.`,
      `${name(a)} - ${name(b)}`,
      `${name(a)} ${y} - ${name(b)} ${y + 1} гг.`,
      `с ${d} по ${d + 3} ${monthGenitive(a)}`,
      `с ${d} ${monthGenitive(a)} ${y} года по ${d} ${monthGenitive(b)} ${y + 1} года`,
      `${1 + (a % 4)} квартал ${y} г.`,
      `${1 + (a % 2)} полугодие ${y} года`,
      `${y} - ${y + 3} годы`,
      `${y} - ${y + 1} учебный год`,
      `${y} год`,
      `осень ${y} года`,
      `2-я декада ${monthGenitive(a)} ${y} г.`,
    ),
  );

const pace = fc.constantFrom(
  'ежегодно',
  'ежемесячно',
  'еженедельно',
  'не реже 2 раз в год',
  '1 раз в четверть',
  'три раза в месяц',
  'не менее 1 раза в учебном полугодии',
  'по вторникам и четвергам',
  'последняя среда месяца',
  '2-й и 4-й вторник месяца',
  'первая суббота октября',
  '15 числа каждого месяца',
  '1 раз в 2 года',
);

const lasting = fc.constantFrom(
  'в течение года',
  'в течение учебного года',
  'постоянно',
  'регулярно',
  'по мере необходимости',
  'весь период',
);

const atom = fc.oneof(day, stretch, pace, lasting);

/** A phrase of the kinds that plans are written in, mixed at random. */
export const anyPhrase: fc.Arbitrary<string> = fc.oneof(
  atom,
  day.map((one) => `до ${one}`),
  stretch.map((one) => `в течение ${one}`),
  day.map((one) => `с ${one}`),
  fc.tuple(pace, stretch).map(([one, other]) => `${one}, ${other}`),
  fc.tuple(stretch, pace).map(([one, other]) => `${one}, ${other}`),
  fc.tuple(pace, day).map(([one, other]) => `${one} до ${other}`),
  fc.tuple(stretch, stretch).map(([one, other]) => `${one}, ${other}`),
  fc.tuple(lasting, stretch).map(([one, other]) => `${one}, ${other}`),
  fc.tuple(day, pace).map(([one, other]) => `до ${one}, далее ${other}`),
  fc.tuple(atom, atom, atom).map((all) => all.join(' ')),
);

const isoDay = fc.tuple(year, month, date).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);

export const anyContext: fc.Arbitrary<Context> = fc.oneof(
  fc.constant({}),
  fc.record({ academicYear: year.map((y) => `${y}/${y + 1}`) }),
  fc.record({ year }),
  fc.record({ documentDate: isoDay }),
  fc.record({ columnHeader: year.map((y) => `${y} год`) }),
  fc.tuple(isoDay, fc.integer({ min: 0, max: 6 })).map(([start, years]) => ({
    projectStart: start,
    projectEnd: `${Number(start.slice(0, 4)) + years}-12-31`,
  })),
  fc.record({ previousStageEnd: isoDay }),
);
