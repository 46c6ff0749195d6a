import { expect, test } from 'vitest';
import { buildEvidence } from '../../testing/evidence.ts';
import { changedSince, forTeam, verdicts } from '../../testing/verb.ts';
import { MAX_EVIDENCE } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';

test('a link is evidence of the card, by whom and when it was given', () => {
  const world = buildEvidence();
  const before = world.changes.length;
  const id = world.link('Протокол');
  expect(world.state.evidence.get(id)).toEqual({
    ...world.linkArgs('Протокол'),
    evidenceId: undefined,
    id,
    kind: 'link',
    fileId: null,
    bytes: null,
    sha256: null,
    addedAt: world.now,
    addedBy: world.member,
    removedAt: null,
  });
  expect(changedSince(world, before)).toEqual(['add evidence']);
});

test('S01 the team of the project gives evidence, nobody else', () => {
  const world = buildEvidence();
  expect(verdicts(world, 'evidence.add-link', world.linkArgs('Протокол'))).toEqual(forTeam);
});

test('S01 the team of a board the card is shared with proves it too, and tells why it cannot', () => {
  const world = buildEvidence();
  world.must(world.director, 'card.share', {
    cardId: world.id('Семинар'),
    projectId: world.cyclogram,
    participationId: world.id('shown'),
  });
  const guests = { ...forTeam, outsider: 'ok' };
  expect(verdicts(world, 'evidence.add-link', world.linkArgs('Протокол'))).toEqual(guests);
  const excuse = { cardId: world.id('Семинар'), reason: 'Пожар' };
  expect(verdicts(world, 'event.excuse', excuse)).toEqual(guests);
  world.link('Протокол');
  const taken = { evidenceId: world.id('Протокол') };
  expect(verdicts(world, 'evidence.remove', taken)).toEqual(guests);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'ftp://example.org/a',
  'vbscript:x',
  ' ',
  'example.org',
  `https://example.org/${'a'.repeat(2_000)}`,
])('S27 an address like %j is no link', (url) => {
  const world = buildEvidence();
  const args = world.linkArgs('Протокол', { url });
  expect(world.refused(world.member, 'evidence.add-link', args)).toEqual({
    code: 'wrong-arguments',
    params: { path: 'url' },
  });
});

test('a taken id, a card that is not there and one that is no event are refused', () => {
  const world = buildEvidence();
  world.link('Протокол');
  const code = (more: object) =>
    world.refused(world.director, 'evidence.add-link', world.linkArgs('Другой', more)).code;
  expect(code({ evidenceId: world.id('Протокол') })).toBe('id-taken');
  expect(code({ cardId: world.id('нет такой') })).toBe('not-found');
  expect(code({ cardId: world.addStage('Этап') })).toBe('card-not-event');
});

test('S02 an occurrence of another card is not found', () => {
  const world = buildEvidence();
  const occurrence = (name: string) => {
    const day = { startsOn: '2022-10-10', endsOn: '2022-10-10', heldOn: null, attended: null };
    const fate = { cancelledAt: null, cancelReason: null, result: null };
    const row = { id: world.id(`раз ${name}`), cardId: world.id(name), ...day, ...fate };
    world.state.occurrence.put(row);
    return row.id;
  };
  world.addOpen('Форум');
  const foreign = { occurrenceId: occurrence('Форум') };
  const refusal = world.refused(world.member, 'evidence.add-link', world.linkArgs('Фото', foreign));
  expect(refusal.code).toBe('not-found');
  const own = occurrence('Семинар');
  world.link('Фото', { occurrenceId: own });
  const cardId = world.id('Семинар');
  expect(evidenceOf(world.state, cardId, own)).toHaveLength(1);
  expect(evidenceOf(world.state, cardId, null)).toEqual([]);
  expect(evidenceOf(world.state, cardId)).toHaveLength(1);
});

test('there is an end to what a card takes, and what was removed makes room', () => {
  const world = buildEvidence();
  for (let n = 0; n < MAX_EVIDENCE; n++) world.link(`Фото ${n}`);
  const one = world.linkArgs('Лишнее');
  expect(world.refused(world.member, 'evidence.add-link', one)).toEqual({
    code: 'too-many-items',
    params: { limit: MAX_EVIDENCE },
  });
  world.remove('Фото 7');
  world.link('Лишнее');
  const again = { evidenceId: world.id('Фото 7') };
  expect(world.refused(world.member, 'evidence.restore', again).code).toBe('too-many-items');
});

test('proof may come after the sprint was closed', () => {
  const world = buildEvidence('off');
  world.finish();
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  const cardId = world.id('work 0');
  const dispositions = [{ cardId, kind: 'carry', reason: 'Не успели' }];
  world.must(world.lead, 'sprint.close', { sprintId: world.open, dispositions });
  world.link('Протокол');
  world.excuse('Снимали на плёнку');
  world.remove('Протокол');
});

test('a link that was just given can be taken back', () => {
  const world = buildEvidence();
  world.doAndUndo(world.member, 'evidence.add-link', world.linkArgs('Протокол'));
  expect(evidenceOf(world.state, world.id('Семинар'))).toEqual([]);
});
