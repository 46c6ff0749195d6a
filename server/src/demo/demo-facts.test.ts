import { columnPhases } from '@kaskad/shared/domain/board/column.ts';
import { expect, test } from 'vitest';
import { type DemoScript, demoScript } from './demo-script.ts';

const [moscow, krasnoe] = demoScript() as [DemoScript, DemoScript];

test('a good part of the events tells where they take place and for whom', () => {
  const events = [...moscow.state.card.values()].filter(({ kind }) => kind === 'event');
  const known = [...moscow.state.event.values()];
  expect(known.length).toBeGreaterThan(events.length / 4);
  expect(known.filter(({ placeId }) => placeId !== null).length).toBeGreaterThan(15);
  expect(known.filter(({ attendance }) => attendance.length > 0).length).toBeGreaterThan(25);
  expect(krasnoe.state.event.size).toBeGreaterThan(0);
});

test('every place and partner stands in the register, none is archived', () => {
  for (const { state } of [moscow, krasnoe])
    for (const { placeId, partnerIds } of state.event.values())
      for (const id of [...partnerIds, ...(placeId === null ? [] : [placeId])])
        expect(state.organisation.get(id)?.archivedAt).toBeNull();
});

test('nobody is counted at an event that has not begun', () => {
  const begun = columnPhases.indexOf('running');
  for (const { id, attendance } of moscow.state.event.values()) {
    const card = moscow.state.card.get(id);
    if (card === undefined || attendance.every(({ actual }) => actual === null)) continue;
    expect(columnPhases.indexOf(card.phase), card.title).toBeGreaterThanOrEqual(begun);
  }
});
