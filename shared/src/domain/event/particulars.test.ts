import { expect, test } from 'vitest';
import { eventTypes } from '../card/event-type.ts';
import { particularKeys } from './event.ts';
import { formOf, particularFault } from './particular-value.ts';
import { likeType, particularsOf } from './particulars.ts';

test('every known type has fields of its own, each once', () => {
  for (const type of eventTypes) {
    const keys = particularsOf(type);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('every field belongs to some type', () => {
  const used = new Set(eventTypes.flatMap((type) => particularsOf(type)));
  expect([...used].sort()).toEqual([...particularKeys].sort());
});

test.each([
  ['course', 'programme'],
  ['contest', 'rounds'],
  ['contest', 'jury'],
  ['contest', 'nominations'],
  ['order', 'number'],
  ['regulation', 'dated'],
  ['order', 'issuer'],
  ['conference', 'sections'],
  ['internship', 'host'],
  ['diagnostics', 'tool'],
  ['monitoring', 'sample'],
  ['survey', 'tool'],
] as const)('of a %s one asks for its %s', (type, key) => {
  expect(particularsOf(type)).toContain(key);
});

test.each([
  ['Цикл семинаров', 'seminar'],
  ['семинар-практикум', 'seminar'],
  ['Научно-практическая конференция', 'conference'],
  ['стрим-конференция', 'conference'],
  ['Стажёрская площадка', 'internship'],
  ['Программа повышения квалификации', 'course'],
  ['Итоговая аттестация', 'credit-test'],
  ['Диалоговая площадка', 'panel'],
  ['Экспресс-опрос', 'survey'],
  ['Самодиагностика', 'diagnostics'],
  ['Деловая игра', 'training'],
  ['консультация-практикум', 'consultation'],
  ['трек на форуме', 'forum'],
  ['Профессиональный конкурс', 'contest'],
  ['Онлайн-лаборатория', 'resource'],
] as const)('%s is asked about as a %s', (word, type) => {
  expect(likeType(word)).toBe(type);
  expect(particularsOf(word)).toEqual(particularsOf(type));
});

test.each(['Экскурсия', 'Субботник', '__proto__', 'constructor', 'toString', '👩‍🏫', ''])(
  'S37 the unknown type %j gets what most events have',
  (word) => {
    expect(likeType(word)).toBeUndefined();
    expect(particularsOf(word)).toEqual(particularsOf(null));
  },
);

test('numbers and dates are told from words', () => {
  expect(particularKeys.filter((key) => formOf(key) === 'date')).toEqual(['dated']);
  expect(particularKeys.filter((key) => formOf(key) === 'whole')).toEqual([
    'sample',
    'groups',
    'lessons',
  ]);
  expect(particularFault('dated', '2024-02-29')).toBeUndefined();
  expect(particularFault('sample', '120')).toBeUndefined();
  expect(particularFault('number', '№ 12/3-р')).toBeUndefined();
});
