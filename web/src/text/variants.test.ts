import { expect, test } from 'vitest';
import { variants as english } from './en/variants.ts';
import { en } from './en.ts';
import type { Message } from './message.ts';
import { variants as russian } from './ru/variants.ts';
import { ru } from './ru.ts';
import { translator } from './translate.ts';

const periods = ['year', 'checkpoint'] as const;
type Table = Readonly<Record<string, Message | undefined>>;

test('a school year is named by both its calendar years, in every case of the word', () => {
  const t = translator('ru', ru, russian, 'year');
  expect(t('plan.sprint', { number: 2022 })).toBe('2022/23 учебный год');
  expect(t('retro.titleOf', { number: 1999 })).toBe('Ретроспектива 1999/00 учебного года');
  expect(t('history.movedToSprint', { from: 2021, number: 2022 })).toBe(
    'перенесено из 2021/22 учебного года в 2022/23',
  );
  expect(translator('en', en, english, 'year')('plan.sprint', { number: 2022 })).toBe(
    'School year 2022/23',
  );
});

test('a checkpoint keeps its number, and the sentences of sprints stay as they are', () => {
  const number = 2;
  expect(translator('ru', ru, russian, 'checkpoint')('plan.doClose', { number })).toBe(
    'Закрыть реперную точку 2',
  );
  expect(translator('ru', ru, russian)('plan.doClose', { number })).toBe('Закрыть спринт 2');
});

test('what is said alike in all modes comes from the dictionary', () => {
  const t = translator('ru', ru, russian, 'year');
  expect(t('board.cards', { n: 2022 })).toBe('2022 карточки');
  expect(t('retro.removeDecision', { number: 2 })).toBe('Убрать решение 2');
});

for (const period of periods) {
  test(`no sentence about a ${period} speaks of sprints, gates or ideas`, () => {
    for (const message of texts(russian[period]))
      expect(message).not.toMatch(/спринт|шлюз|замыс/iu);
    for (const message of texts(english[period]))
      expect(message).not.toMatch(/sprint|\bgate|\bideas?\b/iu);
  });

  test(`both languages hold the same sentences about a ${period}`, () => {
    expect(Object.keys(english[period])).toEqual(Object.keys(russian[period]));
  });

  test(`sentences about a ${period} use no variable that the sentence about a sprint lacks`, () => {
    for (const [table, base] of [
      [russian[period], ru],
      [english[period], en],
    ] as [Table, Table][])
      for (const [key, message] of Object.entries(table)) {
        const known = variables(base[key]);
        expect(variables(message).filter((name) => !known.includes(name))).toEqual([]);
      }
  });

  test(`every sentence about a sprint is said of a ${period} too, or stands in projects with sprints alone`, () => {
    const own: Table = russian[period];
    const base: Table = ru;
    const silent = Object.keys(base)
      .filter((key) => texts({ [key]: base[key] }).some((text) => /спринт|шлюз|замыс/iu.test(text)))
      .filter((key) => own[key] === undefined && !onlySprints[period].test(key));
    expect(silent).toEqual([]);
  });
}

/** What a project without sprints never shows, and the words of screens over all projects. */
const anywhere =
  'account\\.|projectMode|cascade\\.modeHint|passport\\.field|project-not-sprints|project-in-sprints|card-still-idea|artefacts-missing|plan\\.artefact|plan\\.gate|plan\\.carriedThrough|plan\\.override(Printed|Closes)|plan\\.way\\.(artefacts|review|retro|close)|board\\.ideas|board\\.foldIdeas|board\\.emptyIdeas|board\\.say\\.overIdeas|board\\.aimed|line\\.(templatesIdea|planIdeas|rowWhoIdea)|frame\\.sprints|director\\.(title|noProjects|column|pickPeriod|wait\\.artefacts|others|by\\.|pickSprint|noRetrosHint|any\\.sprint)';
const outlines =
  'outline|sprint-outline-only|sprint-beyond-count|horizon|forHorizon|ideaFor|plan\\.(sprints$|sprintCount|outlinedLead|doPlan|ideas$|noIdeasFor)|board\\.(gateOpen|horizon)|planning\\.offer\\.(meant|later)|cascade\\.sprintCount|director\\.cellOutline';
const onlySprints = {
  year: new RegExp(`${anywhere}|${outlines}`),
  checkpoint: new RegExp(anywhere),
};

function texts(table: Table): string[] {
  return Object.values(table).flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message ?? {}),
  );
}

function variables(message: Message | undefined): string[] {
  const text = typeof message === 'string' ? message : (message?.other ?? '');
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}
