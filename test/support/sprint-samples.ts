import { sample } from './sample.ts';

/** Samples of the verbs by which a sprint lives, in the order in which a director can carry them all out. */
export const sprintSamples = {
  'sprint.plan': sample('lead', ({ sprints }, fresh) => ({
    projectId: sprints,
    sprintId: fresh(),
    number: 0,
  })),
  'year.roll-over': sample('lead', ({ id }, fresh) => ({
    projectId: id('yearly'),
    sprintId: fresh(),
    number: 2026,
    repeat: [{ cardId: id('year card'), newId: fresh() }],
    take: [id('loose card')],
  })),
  'sprint.edit': sample('lead', ({ id }) => ({ sprintId: id('planning sprint'), goal: 'Иная' })),
  'sprint.start': sample('lead', ({ id }) => ({ sprintId: id('planning sprint') })),
  'sprint.review': sample('lead', ({ id }) => ({ sprintId: id('active sprint') })),
  'retro.write': sample('team', ({ id }) => ({
    sprintId: id('review sprint'),
    field: 'hindered',
    body: 'Сроки',
  })),
  'decision.add': sample('team', ({ id, people }, fresh) => ({
    decisionId: fresh(),
    sprintId: id('review sprint'),
    body: 'Решение',
    ownerId: people.member.id,
    evidence: 'Заявки собраны за неделю',
  })),
  'decision.edit': sample('team', ({ id }) => ({
    decisionId: id('review decision'),
    body: 'Решили иначе',
  })),
  'decision.remove': sample('team', ({ id }) => ({ decisionId: id('review spare decision') })),
  'retro.join': sample('team', ({ id }) => ({ sprintId: id('writing sprint') })),
  'retro.choose': sample('lead', ({ id }) => ({
    sprintId: id('resuming sprint'),
    format: 'sailboat',
    votesEach: 5,
  })),
  'note.write': sample('team', ({ id }, fresh) => ({
    noteId: fresh(),
    sprintId: id('writing sprint'),
    column: 1,
    body: 'Слишком много срочных писем',
  })),
  'note.sign': sample('author', ({ id }) => ({ noteId: id('writing note'), isSigned: true })),
  'retro.turn': sample('lead', ({ id }) => ({
    sprintId: id('review sprint'),
    phase: 'grouping',
  })),
  'retro.time': sample('lead', ({ id }) => ({ sprintId: id('voting sprint'), minutes: 5 })),
  'note.move': sample('team', ({ id }) => ({ noteId: id('voting note'), column: 2 })),
  'note.group': sample('team', ({ id }) => ({
    noteId: id('voting second note'),
    headId: id('voting note'),
  })),
  'note.vote': sample('team', ({ id }) => ({ noteId: id('voting note'), on: true })),
  'note.remove': sample('lead', ({ id }) => ({ noteId: id('voting spare note') })),
  'decision.judge': sample('team', ({ id }) => ({
    decisionId: id('judging decision'),
    sprintId: id('judging plan'),
    result: 'helped',
    comment: 'Писем стало вдвое меньше',
  })),
  'retro.sign': sample('lead', ({ id }) => ({ sprintId: id('review sprint') })),
  'retro.reopen': sample('lead', ({ id }) => ({
    sprintId: id('reopening sprint'),
    reason: 'Забыли главное решение',
  })),
  'retro.acknowledge': sample('director', ({ id }) => ({
    sprintId: id('next sprint'),
    body: 'Поддерживаю',
  })),
  'sprint.resume': sample('lead', ({ id }) => ({ sprintId: id('resuming sprint') })),
  'sprint.close': sample('lead', ({ id }) => ({
    sprintId: id('signed sprint'),
    dispositions: ['signed card', 'signed second'].map((name) => ({
      cardId: id(name),
      kind: 'carry',
      reason: 'Не успели',
    })),
  })),
  'decision.answer': sample('lead', ({ id }) => ({
    decisionId: id('next decision'),
    sprintId: id('next plan'),
    kind: 'card',
    cardId: id('next idea'),
  })),
  'decision.unanswer': sample('lead', ({ id }) => ({
    decisionId: id('next spare decision'),
    sprintId: id('next plan'),
  })),
  'rule.add': sample('team', (centre, fresh) => ({
    ruleId: fresh(),
    projectId: centre.id('next'),
    body: 'Протокол в тот же день',
  })),
  'rule.edit': sample('team', ({ id }) => ({ ruleId: id('rule'), body: 'Встреча по четвергам' })),
  'rule.retire': sample('team', ({ id }) => ({ ruleId: id('rule') })),
  'rule.restore': sample('team', ({ id }) => ({ ruleId: id('retired rule') })),
  'capacity.set': sample('team', ({ id, people }) => ({
    sprintId: id('next plan'),
    personId: people.member.id,
    days: 4.5,
  })),
  'expectation.set': sample('lead', ({ id }) => ({
    sprintId: id('next plan'),
    kpiId: id('next other kpi'),
    amount: 10,
    body: 'Первые десять школ',
  })),
  'expectation.remove': sample('lead', ({ id }) => ({
    sprintId: id('next plan'),
    kpiId: id('next kpi'),
  })),
  'outline.edit': sample('lead', ({ outline, sprints }) => ({
    outlineId: outline(sprints, 3),
    horizon: 'весна 2024',
    goalHint: 'Намёк',
    reason: 'Школы переехали',
  })),
} as const;
