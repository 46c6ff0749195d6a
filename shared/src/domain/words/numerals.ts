import { endings, forms } from './forms.ts';

/** What a word counts: «трёх» is the cardinal 3, «третий» the ordinal 3, «тысяч» multiplies by 1000. */
export interface NumeralWord {
  readonly kind: 'cardinal' | 'ordinal' | 'multiplier' | 'times';
  /** For ordinals -1 is «последний», -2 «предпоследний». */
  readonly value: number;
}

const known = new Map<string, NumeralWord>();

function learn(kind: NumeralWord['kind'], value: number, words: readonly string[]): void {
  for (const word of words) known.set(word, { kind, value });
}

const cardinals: readonly (readonly [number, string])[] = [
  [0, 'ноль нуля нулю нолем нулем нуле'],
  [1, 'один одного одному одним одном одна одной одну одно'],
  [1.5, 'полтора полторы полутора'],
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трем тремя трое троих'],
  [4, 'четыре четырех четырем четырьмя четверо четверых'],
  [5, 'пять пяти пятью пятеро'],
  [6, 'шесть шести шестью'],
  [7, 'семь семи'],
  [8, 'восемь восьми восемью восьмью'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью'],
  [40, 'сорок сорока'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами'],
  [300, 'триста трехсот тремстам тремястами'],
  [400, 'четыреста четырехсот четыремстам'],
];
for (const [value, words] of cardinals) learn('cardinal', value, words.split(' '));

const teens = ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'];
for (const [index, stem] of teens.entries()) {
  learn('cardinal', 11 + index, forms(`${stem}надцат`, 'ь и ью'));
  learn('ordinal', 11 + index, forms(`${stem}надцат`, endings.adjective));
}
learn('cardinal', 20, forms('двадцат', 'ь и ью'));
learn('cardinal', 30, forms('тридцат', 'ь и ью'));
const fifties = ['пят', 'шест', 'сем', 'восем'];
for (const [index, stem] of fifties.entries()) {
  const genitive = stem === 'восем' ? 'восьм' : stem;
  learn('cardinal', 50 + 10 * index, [`${stem}ьдесят`, `${genitive}идесяти`, `${stem}ьюдесятью`]);
}
const hundreds = ['пят', 'шест', 'сем', 'восем', 'девят'];
for (const [index, stem] of hundreds.entries()) {
  const genitive = stem === 'восем' ? 'восьм' : stem;
  learn('cardinal', 500 + 100 * index, [`${stem}ьсот`, `${genitive}исот`, `${genitive}истам`]);
}

const ordinals = ['перв', 'втор', '', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'];
for (const [index, stem] of ordinals.entries()) {
  if (stem !== '') learn('ordinal', index + 1, forms(stem, endings.adjective));
}
learn('ordinal', 3, forms('трет', 'ий ья ье ьего ьей ьему ьим ьем ью ьи ьих ьими'));
learn('ordinal', 20, forms('двадцат', endings.adjective));
learn('ordinal', 30, forms('тридцат', endings.adjective));
learn('ordinal', -1, forms('последн', endings.softAdjective));
learn('ordinal', -2, forms('предпоследн', endings.softAdjective));

learn('multiplier', 1e3, ['тысяча', 'тысячи', 'тысяч', 'тысяче', 'тысячу', 'тысячей', 'тыс']);
learn('multiplier', 1e6, [...forms('миллион', endings.hard), 'млн']);
learn('multiplier', 1e9, [...forms('миллиард', endings.hard), 'млрд']);
learn('times', 1, ['однажды', 'однократно']);
learn('times', 2, ['дважды', 'двукратно', 'двухразово']);
learn('times', 3, ['трижды', 'трехкратно', 'трехразово']);
learn('times', 4, ['четырежды', 'четырехкратно']);

/** What a word in lower case counts, or nothing. */
export function numeralWord(text: string): NumeralWord | undefined {
  return known.get(text);
}
