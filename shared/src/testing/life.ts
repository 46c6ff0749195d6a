import { add, type Change } from '../domain/changes.ts';
import type { Sprints } from './sprints.ts';

/** Rows of the life of a sprint, as they would stand at one time or another. */
export function lifeOf(world: Sprints, place: { projectId: string; sprintId: string }): Change[] {
  const { projectId, sprintId } = place;
  const { lead, member, director, now } = world;
  world.must(lead, 'rule.add', { ruleId: world.id('rule'), projectId, body: 'Правило' });
  world.must(lead, 'decision.answer', {
    ...{ decisionId: world.id('decision 0'), sprintId },
    ...{ kind: 'declined', reason: 'Учтено' },
  });
  world.must(lead, 'capacity.set', { sprintId, personId: member, days: 5 });
  const expected = { sprintId, kpiId: world.id('kpi'), amount: 1, body: null };
  world.must(lead, 'expectation.set', expected);
  const kept = { findingKey: 'key', reason: 'Намеренно' };
  world.must(lead, 'finding.accept', { acceptanceId: world.id('kept'), projectId, ...kept });
  world.must(director, 'retro.acknowledge', { sprintId: world.sprintId(0), body: null });
  const judged = { decisionId: world.id('decision 0'), result: 'helped', comment: null } as const;
  const blank = { body: null, groupId: null, authorId: null, votes: null, createdAt: now };
  return [
    add('verdict', { id: world.id('verdict'), ...place, ...judged }),
    add('note', { id: world.id('note'), ...place, ...blank, column: 0, rank: 'a0' }),
    add('noteDraft', {
      ...{ id: world.id('note'), ...place },
      ...{ personId: member, body: 'слова', isSigned: false },
    }),
    add('vote', { id: world.id('vote'), ...place, noteId: world.id('note'), personId: member }),
  ];
}
