import type { EvidenceRule } from '../domain/project/project.ts';
import { buildCards } from './cards.ts';

/** A centre whose project `sprints` asks for evidence by the rule given, with an event «Семинар» in its sprint. */
export function buildEvidence(rule: EvidenceRule = 'demand') {
  const world = buildCards();
  const { lead, sprints: projectId } = world;
  world.must(lead, 'project.edit', { projectId, evidenceRule: rule });
  world.addOpen('Семинар');
  const own = (name: string) => ({ evidenceId: world.id(name), cardId: world.id('Семинар') });
  const evidence = Object.assign(world, {
    own,
    /** What a link to add is made of; `more` stands in place of it. */
    linkArgs: (name: string, more: object = {}) => ({
      ...own(name),
      occurrenceId: null,
      title: name,
      url: 'https://example.org/protocol',
      ...more,
    }),
    link(name: string, more: object = {}): string {
      world.must(world.member, 'evidence.add-link', evidence.linkArgs(name, more));
      return world.id(name);
    },
    fileArgs: (name: string, more: object = {}) => ({
      ...own(name),
      occurrenceId: null,
      kind: 'file',
      title: name,
      fileId: world.id(`file ${name}`),
      bytes: 5,
      sha256: 'a'.repeat(64),
      ...more,
    }),
    remove: (name: string) =>
      world.must(world.member, 'evidence.remove', { evidenceId: world.id(name) }),
    excuse: (reason: string | null) =>
      world.must(world.member, 'event.excuse', { cardId: world.id('Семинар'), reason }),
    toDone: (title = 'Семинар') => ({
      cardId: world.id(title),
      boardProjectId: world.sprints,
      toColumnId: world.column(world.sprints, 'done'),
      before: null,
    }),
    finish: (title = 'Семинар') => world.must(world.member, 'card.move', evidence.toDone(title)),
    finishRefused: (title = 'Семинар') =>
      world.refused(world.member, 'card.move', evidence.toDone(title)),
  });
  return evidence;
}

export type EvidenceWorld = ReturnType<typeof buildEvidence>;
