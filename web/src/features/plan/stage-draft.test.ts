import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { buildCentre } from '@kaskad/shared/testing/centre.ts';
import { expect, test } from 'vitest';
import { commandsOf, type StageDraft, settledBy } from './stage-draft.ts';

const empty: StageDraft = {
  title: 'Основной',
  text: '',
  understood: null,
  startsOn: null,
  endsOn: null,
  precision: 'month',
};
const words = (text: string, corrected = false) =>
  settledBy(text, readSchedule(text, {}), corrected);

/** The stage as the commands leave it. */
function saved(...drafts: StageDraft[]) {
  const centre = buildCentre();
  const cardId = centre.id('stage');
  for (const draft of drafts) {
    const stage = centre.state.card.get(cardId) ?? null;
    for (const { name, args } of commandsOf(draft, cardId, centre.sprints, stage))
      centre.must(centre.lead, name, args);
  }
  const card = centre.state.card.get(cardId);
  const schedule = centre.state.schedule.get(cardId);
  return [
    card?.scheduleText,
    card?.startsOn,
    card?.endsOn,
    schedule?.meaning.kind,
    typeof schedule?.correctedAt === 'string',
  ];
}

test('the days of a stage follow its words', () => {
  const draft = { ...empty, ...words('сентябрь 2021 – май 2022') };
  expect([draft.startsOn, draft.endsOn, draft.precision]).toEqual([
    '2021-09-01',
    '2022-05-31',
    'month',
  ]);
  expect(saved(draft)).toEqual([
    'сентябрь 2021 – май 2022',
    '2021-09-01',
    '2022-05-31',
    'range',
    false,
  ]);
});

test('days that were chosen beside the words correct their meaning, and the words stay', () => {
  const draft = { ...empty, ...words('2022 год'), startsOn: '2022-02-01' };
  expect(saved(draft)).toEqual(['2022 год', '2022-02-01', '2022-12-31', 'range', true]);
});

test('words that ask leave the days as they are', () => {
  const before = { ...empty, startsOn: '2022-02-01', endsOn: '2022-03-31' };
  expect({ ...before, ...words('октябрь') }).toMatchObject({
    startsOn: '2022-02-01',
    endsOn: '2022-03-31',
  });
});

test('without words the days stand alone, also when there were some before', () => {
  const dated = { ...empty, startsOn: '2022-02-01', endsOn: '2022-03-31' };
  expect(saved(dated)).toEqual([null, '2022-02-01', '2022-03-31', undefined, false]);
  expect(saved({ ...empty, ...words('2022 год') }, dated)).toEqual([
    null,
    '2022-02-01',
    '2022-03-31',
    undefined,
    false,
  ]);
});
