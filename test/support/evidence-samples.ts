import type { FullCentre } from './full-centre.ts';
import { sample } from './sample.ts';
import type { TestApp } from './test-app.ts';

/** Samples of the verbs of evidence, in the order in which a director can carry them all out. */
export const evidenceSamples = {
  'evidence.add-link': sample('team', ({ id }, fresh) => ({
    evidenceId: fresh(),
    cardId: id('proved card'),
    occurrenceId: null,
    title: 'Протокол',
    url: 'https://example.org/protocol',
  })),
  'evidence.add-file': sample('nobody', ({ id }, fresh) => ({
    evidenceId: fresh(),
    cardId: id('proved card'),
    occurrenceId: null,
    kind: 'file',
    title: 'Фото.jpg',
    fileId: id('file'),
    bytes: 5,
    sha256: 'a'.repeat(64),
  })),
  'evidence.rename': sample('team', ({ id }) => ({ evidenceId: id('evidence'), title: 'Иначе' })),
  'evidence.remove': sample('team', ({ id }) => ({ evidenceId: id('evidence') })),
  'evidence.restore': sample('team', ({ id }) => ({ evidenceId: id('removed evidence') })),
  'event.excuse': sample('team', ({ id }) => ({ cardId: id('proved card'), reason: 'Без записи' })),
} as const;

/**
 * Evidence of a card of each cyclogram that stands on no other board, one of it removed, and a file that nothing names yet.
 */
export async function fillEvidence(
  { database }: TestApp,
  { must, id, cascadeId, people }: FullCentre,
): Promise<void> {
  for (const name of ['', 'Too']) {
    const [cardId, projectId] = [id(`proved card${name}`), id(`cyclogram${name}`)];
    await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Показ' });
    const link = { cardId, occurrenceId: null, title: 'Фото', url: 'https://example.org/photo' };
    for (const evidenceId of [id(`evidence${name}`), id(`removed evidence${name}`)])
      await must('lead', 'evidence.add-link', { ...link, evidenceId });
    await must('lead', 'evidence.remove', { evidenceId: id(`removed evidence${name}`) });
  }
  const storageKey = cascadeId.replaceAll('-', '').repeat(2);
  await database.pool.query(
    `insert into stored_file (cascade_id, id, storage_key, name, bytes, sha256, stored_by)
     values ($1, $2, $3, 'Фото.jpg', 5, $4, $5)`,
    [cascadeId, id('file'), storageKey, 'a'.repeat(64), people.lead.id],
  );
}
