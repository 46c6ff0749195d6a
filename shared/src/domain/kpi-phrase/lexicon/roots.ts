import { createStems } from './stems.ts';

/**
 * What a word does in a phrase about a measure. `share` and `amount` head it («доля», «количество»); `up`, `down`,
 * `keep` and `reach` say what is to happen to it; `must` makes it a demand, `will` a promise.
 */
export type Root =
  | 'share'
  | 'amount'
  | 'average'
  | 'up'
  | 'down'
  | 'keep'
  | 'reach'
  | 'must'
  | 'will'
  | 'dynamics'
  | 'positive'
  | 'negative'
  | 'consists'
  | 'threshold'
  | 'exceed'
  | 'training'
  | 'best'
  | 'group'
  | 'multiple'
  | 'points'
  | 'extreme'
  | 'considered'
  | 'test'
  | 'most'
  | 'onwards'
  | 'means'
  | 'level'
  | 'lifetime'
  | 'this'
  | 'now'
  | 'grade';

const roots: Readonly<Record<Root, string>> = {
  share:
    'доля доли долю долей доле удельн охват вовлеченност укомплектованност доступност удовлетворенност обеспеченност процент',
  amount: 'количеств число числа числу числом численност',
  average: 'средний средняя среднего средне средних прошлогодн',
  up:
    'увелич повыс повыш рост растет растут расти вырос выраст возрос возрасти возрастан возрастет возрастут улучш ' +
    'расшир прирост усил активизац активизир подъем',
  down: 'сниж снизи снизя уменьш сокра спад убыва',
  keep: 'сохранени сохранит сохранят сохраня поддержан удержа',
  reach: 'составит составят составл составил достиг достич достиж довест доведен',
  must: 'должн долж необходим надлежит предстоит следует требуется планируется планируем предполага ожида намечено намечены запланировано запланированы',
  will: 'будет будут',
  dynamics: 'динамик тенденц',
  positive: 'положительн позитивн',
  negative: 'отрицательн негативн',
  consists: 'состоящ состоит включающ объединяющ насчитывающ',
  threshold: 'порог проходной проходного пороговое порогового',
  exceed: 'превыш превыс превос',
  training: 'квалификаци',
  best: 'лучш ведущ передов',
  group: 'тройк пятерк десятк двадцатк',
  multiple: 'вдвое втрое вчетверо удво утро',
  points: 'балл',
  extreme: 'максимальн минимальн',
  considered: 'считается считаются',
  test: 'зачет',
  most: 'большинств',
  onwards: 'далее',
  means: 'понимаетс входящ входят включает',
  level: 'уровня уровне показателя показателей значения значений результатов',
  lifetime: 'продолжительност',
  this: 'это',
  now: 'сегодня сегодняшн сейчас',
  grade: 'уровень',
};

function* entries(): Generator<readonly [string, Root]> {
  for (const [root, stems] of Object.entries(roots)) {
    for (const stem of stems.split(' ')) yield [stem, root as Root];
  }
}

const names = Object.keys(roots) as Root[];

const bits = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<Root, number>;

/** A bit for each of them: a set of roots is a number. */
export function bitOf(root: Root): number {
  return bits[root];
}

const known = createStems(entries(), null);

/** What the word does, or null for a word that only names something. */
export function rootOf(word: string): Root | null {
  return known.find(word);
}
