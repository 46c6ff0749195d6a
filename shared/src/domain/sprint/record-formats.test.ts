import { expect, test } from 'vitest';
import { outcomeSchema } from './outcome.ts';
import { promiseSchema } from './promise.ts';

const project = '6f2c7a10-0000-4000-8000-000000000001';
const sprint = '6f2c7a10-0000-4000-8000-000000000002';
const card = '6f2c7a10-0000-4000-8000-000000000003';
const lead = '6f2c7a10-0000-4000-8000-000000000004';

/** Bytes as the first format wrote them; they lie in databases and must be read for ever. */
const cardBytes = `"carryCount":0,"directions":[],"endsOn":"2022-10-20","eventType":"seminar","goals":[],"id":"${card}","kind":"event","kpis":[],"plannedResult":null,"precision":"day","responsible":["${lead}"],"scheduleText":null,"startsOn":"2022-10-20","title":"Семинар"`;
const sprintBytes = `"sprint":{"endsOn":"2022-12-30","goal":"Цель","id":"${sprint}","number":0,"project":{"id":"${project}","title":"Сообщество"},"stage":null,"startsOn":"2022-10-03"}`;
const promise = `{"cards":[{${cardBytes}}],"format":1,"kind":"promise","overrides":[],${sprintBytes},"startedAt":"2022-10-03T09:00:00.000Z","startedBy":"${lead}"}`;
const outcome = `{"cards":[{"actualResult":"Проведён",${cardBytes},"doneTitle":null,"fate":"done","promised":true,"reason":null,"restTitle":null}],"closedAt":"2022-12-30T09:00:00.000Z","closedBy":"${lead}","decisions":[],"format":1,"kind":"outcome","overrides":[],"retro":{"hindered":"Сроки","tryNext":"Раньше","wentWell":"Семинар"},"retroSignedAt":"2022-12-29T09:00:00.000Z","retroSignedBy":"${lead}","reviewedAt":"2022-12-28T09:00:00.000Z",${sprintBytes},"startedAt":"2022-10-03T09:00:00.000Z","totals":{"added":0,"cancelled":0,"carried":0,"done":1,"idea":0,"promised":1,"split":0,"withdrawn":0}}`;

test('a promise of the first format is read; what it did not tell is empty', () => {
  const told = promiseSchema.parse(JSON.parse(promise));
  expect(told).toMatchObject({
    ...{ format: 1, startedBy: lead, overrides: [] },
    ...{ capacity: [], expectations: [], answers: [], unanswered: [] },
    sprint: { number: 0, goal: 'Цель' },
    cards: [{ title: 'Семинар', responsible: [lead], effort: null }],
  });
});

test('an outcome of the first format is read; its retrospective has three texts and no notes', () => {
  const told = outcomeSchema.parse(JSON.parse(outcome));
  expect(told).toMatchObject({
    ...{ format: 1, closedBy: lead, columns: [] },
    cards: [{ fate: 'done', promised: true, effort: null, columnId: null, blockedMinutes: 0 }],
    totals: { promised: 1, done: 1 },
  });
  expect(told.retro).toEqual({
    ...{ wentWell: 'Семинар', hindered: 'Сроки', tryNext: 'Раньше' },
    ...{ format: null, participants: [], notes: [], verdicts: [] },
    ...{ reopenedAt: null, reopenReason: null },
  });
});

test.each([
  ['a format that is not known', promise.replace('"format":1', '"format":3')],
  ['a field that its format does not know', promise.replace('{"cards"', '{"capacity":[],"cards"')],
  ['bytes of another kind', outcome],
])('%s is no promise', (_what, bytes) => {
  expect(promiseSchema.safeParse(JSON.parse(bytes)).success).toBe(false);
});
