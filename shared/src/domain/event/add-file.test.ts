import { expect, test } from 'vitest';
import { buildEvidence } from '../../testing/evidence.ts';
import { forTeam, verdicts } from '../../testing/verb.ts';
import { definitionOf } from '../execute.ts';
import { MAX_FILE_BYTES } from './evidence.ts';

test.each(['file', 'attendance'])('a %s of the card, with the hash of its bytes', (kind) => {
  const world = buildEvidence();
  const args = world.fileArgs('Список.xlsx', { kind });
  world.must(world.member, 'evidence.add-file', args);
  const { evidenceId: id, ...fields } = args;
  expect(world.state.evidence.get(id)).toEqual({
    ...fields,
    id,
    url: null,
    addedAt: world.now,
    addedBy: world.member,
    removedAt: null,
  });
});

test('S01 the right is that of the team', () => {
  const world = buildEvidence();
  expect(verdicts(world, 'evidence.add-file', world.fileArgs('Фото'))).toEqual(forTeam);
});

test('S07 only an upload can ask for it: nobody names a file by themselves', () => {
  expect(definitionOf('evidence.add-file')?.open).toBe(false);
});

test.each([
  ['bytes', { bytes: 0 }],
  ['bytes', { bytes: MAX_FILE_BYTES + 1 }],
  ['sha256', { sha256: 'A'.repeat(64) }],
  ['kind', { kind: 'link' }],
  ['title', { title: ' ' }],
])('a wrong %s is refused', (path, more) => {
  const world = buildEvidence();
  const refusal = world.refused(world.member, 'evidence.add-file', world.fileArgs('Фото', more));
  expect(refusal).toEqual({ code: 'wrong-arguments', params: { path } });
});
