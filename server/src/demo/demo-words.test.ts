import { daysOf } from '@kaskad/shared/domain/schedule/days-of.ts';
import { meaningSchema } from '@kaskad/shared/domain/schedule/meaning-schema.ts';
import { sources } from '@kaskad/shared/domain/schedule/phrases/sources.ts';
import { expect, test } from 'vitest';
import { demoCascades } from './content/cascades.ts';
import { demoScript } from './demo-script.ts';
import { daysOfWords } from './words.ts';

const scripts = demoScript();
const states = scripts.map(({ state }) => state);
const cards = states.flatMap((state) => [...state.card.values()].map((card) => ({ state, card })));
const worded = cards.filter(({ card }) => card.scheduleText !== null);

test('148 cards have the words of their plan, 58 different ones, each with a meaning that leaves no question and gives the days of the card', () => {
  for (const { state, card } of worded) {
    const schedule = state.schedule.get(card.id);
    const { startsOn, endsOn, precision } = card;
    expect(meaningSchema.safeParse(schedule?.meaning).success, card.scheduleText ?? '').toBe(true);
    if (schedule === undefined) continue;
    expect(schedule.meaning.question, card.scheduleText ?? '').toBeNull();
    expect(daysOf(schedule.meaning), card.scheduleText ?? '').toEqual({
      startsOn,
      endsOn,
      precision,
    });
  }
  expect(worded).toHaveLength(148);
  expect(new Set(worded.map(({ card }) => card.scheduleText)).size).toBe(58);
});

test('a card without words has no meaning', () => {
  for (const { state, card } of cards)
    if (card.scheduleText === null) expect(state.schedule.get(card.id)).toBeUndefined();
});

test('words are entered by the verb that keeps them, and by no other', () => {
  for (const { steps } of scripts)
    for (const { command } of steps)
      if (['card.add', 'card.edit'].includes(command.name))
        expect(command.args).not.toHaveProperty('scheduleText');
});

test('what the plans asked was answered by people: 14 meanings are settled so, all others are read', () => {
  const settled = worded.filter(({ state, card }) => state.schedule.get(card.id)?.correctedAt);
  const words = settled.map(({ card }) => card.scheduleText);
  expect([...new Set(words)].toSorted()).toEqual([
    '2020-2021',
    '2022 – 2023',
    'Октябрь-ноябрь',
    'Сентябрь',
    'апрель 2022',
    'апрель – май',
    'до 08.2024',
    'до 31.10.2025',
    'июнь – сентябрь',
    'март 2022',
    'ноябрь - декабрь',
    'сентябрь',
    'февраль-март по графику',
    'январь – март',
  ]);
});

test('the days of every project are those of its words', () => {
  const projects = demoCascades.flatMap((cascade) => cascade.projects);
  for (const { scheduleText, startsOn, endsOn } of projects)
    expect([scheduleText, daysOfWords(scheduleText ?? '')]).toEqual([
      scheduleText,
      { startsOn, endsOn },
    ]);
  expect(projects).toHaveLength(7);
});

test('every word about time in the tables of the documents is on a card or a project of the demonstration', () => {
  const entered = new Set([
    ...worded.map(({ card }) => card.scheduleText),
    ...demoCascades.flatMap(({ projects }) => projects.map((project) => project.scheduleText)),
  ]);
  const missing = sources.map(([phrase]) => phrase).filter((phrase) => !entered.has(phrase));
  // What is left are words within sentences, titles, and requisites of acts: they are read, but no row of a plan.
  expect(missing.filter((phrase) => tables.has(phrase))).toEqual([]);
});

/** The first 48 rows but four are cells of tables, and so are the years above the columns of another plan. */
const sentences = ['детали следующего', 'начальный спринт', 'весной 2021', '[Программы]'];
const tables = new Set([
  ...sources
    .slice(0, 48)
    .map(([phrase]) => phrase)
    .filter((phrase) => !sentences.some((words) => phrase.startsWith(words))),
  ...['2020 год', '2021 год', '2022 год', '2023 год', '2024 год'],
]);
