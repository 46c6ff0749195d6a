import { expect, test } from 'vitest';
import { buildEvidence, type EvidenceWorld } from '../../testing/evidence.ts';
import { evidenceRules } from '../project/project.ts';

const warned = { code: 'evidence-missing', params: { title: 'Семинар' } };
const missing = (world: EvidenceWorld) => ({
  code: 'evidence-missing',
  params: { cardId: world.id('Семинар'), title: 'Семинар' },
});
const told = (world: EvidenceWorld, name: string, args: object) => {
  const result = world.ask(world.member, name, args);
  return result.ok ? result.done.warnings : result.refusal;
};

test('«Проведено» without evidence: nothing is said, or a warning, or it is refused', () => {
  const said = evidenceRules.map((rule) => {
    const world = buildEvidence(rule);
    return told(world, 'card.move', world.toDone());
  });
  const { params } = missing(buildEvidence());
  expect(said).toEqual([[], [warned], { ...warned, params }]);
});

test.each(evidenceRules)('by the rule %s evidence or a reason is enough', (rule) => {
  for (const proof of ['link', 'excuse'] as const) {
    const world = buildEvidence(rule);
    world[proof]('Протокол');
    expect(told(world, 'card.move', world.toDone())).toEqual([]);
  }
});

test('removed evidence proves nothing', () => {
  const world = buildEvidence();
  world.link('Протокол');
  world.remove('Протокол');
  expect(world.finishRefused()).toEqual(missing(world));
});

test('evidence of another card proves nothing', () => {
  const world = buildEvidence();
  world.addOpen('Форум');
  world.link('Протокол', { cardId: world.id('Форум') });
  expect(world.finishRefused()).toEqual(missing(world));
});

test('steps before the last one and within it ask for nothing', () => {
  const world = buildEvidence();
  const to = (phase: 'running' | 'reporting') => ({
    ...world.toDone(),
    toColumnId: world.column(world.sprints, phase),
  });
  for (const phase of ['running', 'reporting'] as const)
    expect(told(world, 'card.move', to(phase))).toEqual([]);
  world.must(world.lead, 'project.edit', { projectId: world.sprints, evidenceRule: 'off' });
  world.finish();
  world.must(world.lead, 'project.edit', { projectId: world.sprints, evidenceRule: 'demand' });
  expect(told(world, 'card.move', world.toDone())).toEqual([]);
});

test('stages and initiatives take place nowhere, so nothing proves them', () => {
  const world = buildEvidence();
  for (const kind of ['stage', 'initiative']) {
    world.add(kind, { kind });
    expect(told(world, 'card.move', world.toDone(kind))).toEqual([]);
  }
});

test('the board of another project asks by the rule of the home', () => {
  const world = buildEvidence();
  const { cyclogram, outsider } = world;
  world.must(outsider, 'project.edit', { projectId: cyclogram, evidenceRule: 'off' });
  world.share('Семинар');
  const toColumnId = world.column(cyclogram, 'done');
  const there = { ...world.toDone(), boardProjectId: cyclogram, toColumnId };
  expect(world.refused(outsider, 'card.move', there)).toEqual(missing(world));
  world.link('Протокол');
  world.must(outsider, 'card.move', there);
});

test('a new card straight into the last column is asked as well', () => {
  const world = buildEvidence();
  const columnId = world.column(world.sprints, 'done');
  const place = { projectId: world.sprints, kind: 'event', sprintId: world.open, columnId };
  const args = { cardId: world.id('новая'), title: 'Семинар', ...place };
  expect(world.refused(world.member, 'card.add', args).code).toBe('evidence-missing-new');
  world.must(world.lead, 'project.edit', { projectId: world.sprints, evidenceRule: 'warn' });
  expect(told(world, 'card.add', args)).toEqual([warned]);
});

test('a cancelled card that stood in the last column is asked when it is taken up again', () => {
  const world = buildEvidence('off');
  world.finish();
  const cardId = world.id('Семинар');
  world.must(world.member, 'card.cancel', { cardId, reason: 'Ошибка' });
  world.must(world.lead, 'project.edit', { projectId: world.sprints, evidenceRule: 'demand' });
  expect(world.refused(world.member, 'card.restore', { cardId })).toEqual(missing(world));
  world.excuse('Ошибочно отменили');
  world.must(world.member, 'card.restore', { cardId });
});

/** The close of the sprint of «Семинар», which it splits. */
function splitting(world: EvidenceWorld) {
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  return {
    sprintId: world.open,
    dispositions: [
      { cardId: world.id('work 0'), kind: 'carry', reason: 'Не успели' },
      { cardId: world.id('Семинар'), kind: 'split', doneTitle: 'Начало', reason: 'Половина' },
    ],
  };
}

test('a close that splits an event warns of what its done half stands on, by the name it has then', () => {
  const said = (['off', 'warn'] as const).map((rule) => {
    const world = buildEvidence(rule);
    const closed = world.ask(world.lead, 'sprint.close', splitting(world));
    return closed.ok ? closed.done.warnings : closed.refusal;
  });
  expect(said).toEqual([[], [{ code: 'evidence-missing', params: { title: 'Начало' } }]]);
  const proven = buildEvidence('warn');
  proven.link('Протокол');
  const closed = proven.ask(proven.lead, 'sprint.close', splitting(proven));
  expect(closed).toMatchObject({ ok: true, done: { warnings: [] } });
});

test('a director who plans the next sprint early splits nothing, so nothing is asked', () => {
  const world = buildEvidence('warn');
  const args = { projectId: world.sprints, sprintId: world.id('next'), number: 1 };
  const override = { reason: 'Срочно' };
  const planned = world.ask(world.director, 'sprint.plan', { ...args, override });
  const said = planned.ok ? planned.done.warnings.map(({ code }) => code) : planned.refusal;
  expect(said).not.toContain('evidence-missing');
  expect(planned.ok).toBe(true);
});

test('a close that splits an event asks for what its done half stands on', () => {
  const world = buildEvidence();
  const close = splitting(world);
  expect(world.refused(world.lead, 'sprint.close', close)).toEqual(missing(world));
  world.link('Протокол');
  world.must(world.lead, 'sprint.close', close);
  expect(world.cardRow('Семинар').phase).toBe('done');
});

test('only a lead sets the rule, and the one before comes back', () => {
  const world = buildEvidence('warn');
  const args = { projectId: world.sprints, evidenceRule: 'demand' };
  expect(world.refused(world.member, 'project.edit', args).code).toBe('forbidden');
  world.doAndUndo(world.lead, 'project.edit', args);
  expect(world.state.project.get(world.sprints)?.evidenceRule).toBe('warn');
});
