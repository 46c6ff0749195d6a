import { expect, test } from 'vitest';
import { buildEvidence } from '../../testing/evidence.ts';
import { changedSince, forTeam, verdicts } from '../../testing/verb.ts';

const reason = 'Встреча прошла без записи';

test('the first words make the row of the event, later ones change it alone', () => {
  const world = buildEvidence();
  const before = world.changes.length;
  world.excuse(reason);
  world.excuse('Иначе');
  world.excuse('Иначе');
  world.excuse(null);
  expect(changedSince(world, before)).toEqual(['add event', 'set event', 'set event']);
  expect(world.state.event.get(world.id('Семинар'))?.noEvidenceReason).toBeNull();
});

test('S01 the team says why', () => {
  const world = buildEvidence();
  const args = { cardId: world.id('Семинар'), reason };
  expect(verdicts(world, 'event.excuse', args)).toEqual(forTeam);
});

test('a stage needs no excuse, an empty one is none, and a card must be there', () => {
  const world = buildEvidence();
  const code = (args: object) => world.refused(world.director, 'event.excuse', args).code;
  expect(code({ cardId: world.addStage('Этап'), reason })).toBe('card-not-event');
  expect(code({ cardId: world.id('Семинар'), reason: '  ' })).toBe('wrong-arguments');
  expect(code({ cardId: world.id('нет такой'), reason })).toBe('not-found');
});

test('the words on which a done event stands are not taken back where evidence is demanded', () => {
  const world = buildEvidence();
  world.excuse(reason);
  world.finish();
  const cardId = world.id('Семинар');
  const refusal = world.refused(world.member, 'event.excuse', { cardId, reason: null });
  expect(refusal).toEqual({ code: 'evidence-needed', params: { title: 'Семинар' } });
  world.excuse('Точнее сказать');
  world.link('Протокол');
  world.excuse(null);
});

test('the words before come back', () => {
  const world = buildEvidence();
  const cardId = world.id('Семинар');
  world.doAndUndo(world.member, 'event.excuse', { cardId, reason });
  expect(world.state.event.get(cardId)?.noEvidenceReason).toBeNull();
  world.excuse('Прежняя');
  world.doAndUndo(world.member, 'event.excuse', { cardId, reason });
  expect(world.state.event.get(cardId)?.noEvidenceReason).toBe('Прежняя');
});
