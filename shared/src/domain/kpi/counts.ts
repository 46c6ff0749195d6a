import type { OutcomeKind } from '../event/event.ts';
import type { Kpi } from './kpi.ts';

/** What a figure is a number of, where an event can tell that by itself; null where somebody must be asked. */
export type Counts = 'people' | OutcomeKind | null;

/** Beginnings of words; the first that the unit, or else what is measured, has tells. */
const stems: readonly (readonly [Exclude<Counts, null>, readonly string[]])[] = [
  ['publication', ['публикац', 'стат']],
  ['award', ['наград', 'диплом', 'грамот']],
  ['practice', ['практик']],
  [
    'document',
    ['документ', 'программ', 'материал', 'пособи', 'положени', 'рекомендац', 'сценари', 'кейс'],
  ],
  [
    'people',
    ['челов', 'чел', 'педагог', 'участник', 'слушател', 'учител', 'воспитател', 'работник'].concat(
      [
        'сотрудник',
        'руководител',
        'директор',
        'специалист',
        'наставник',
        'обучающ',
        'учащ',
        'учен',
      ],
      ['выпускник', 'дет', 'родител', 'методист', 'заместител', 'молод', 'кадр', 'член', 'людей'],
    ),
  ],
];

/** Reads the unit first: «программ» of «количество педагогов, прошедших обучение» are programmes. */
export function countsOf({ kind, unit, metric, base }: Kpi): Counts {
  if (kind === 'share') return inWords(`${metric} ${base ?? ''}`) === 'people' ? 'people' : null;
  if (kind !== 'number') return null;
  return inWords(unit ?? '') ?? inWords(metric);
}

/** What the first word that tells anything is about. */
function inWords(text: string): Counts {
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const [counts, beginnings] of stems)
      if (beginnings.some((stem) => word.startsWith(stem))) return counts;
  return null;
}
