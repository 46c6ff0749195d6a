import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { FullCentre } from './full-centre.ts';

/**
 * Whom a verb is meant for, written down apart from the verbs themselves; `author`: of the
 * team whoever wrote it, in a full centre the director; `nobody`: no request may carry it.
 */
export type Right = 'director' | 'staff' | 'lead' | 'team' | 'author' | 'nobody';

export interface Sample {
  readonly right: Right;
  /** Arguments with which the verb works in a full centre. Ids from `fresh` are those of rows that do not exist yet. */
  args(centre: FullCentre, fresh: () => string): Readonly<Record<string, unknown>>;
}

const kpi = {
  metric: 'Доля',
  kind: 'share',
  unit: '%',
  comparator: 'more-than',
  value: 85,
  base: 'выпускников',
  period: 'year',
  cumulative: false,
  deadline: '2027-06-30',
};
const first = { before: null };

/** A sample of every verb: a verb without one does not compile. In this order a director can carry them all out. */
export const samples: Readonly<Record<CommandName, Sample>> = {
  'cascade.found': sample('nobody', ({ cascadeId, people }) => ({
    cascadeId,
    organisationName: 'Другой центр',
    organisationShortName: 'ДЦ',
    programmeTitle: 'Программа',
    programmeStartsOn: null,
    programmeEndsOn: null,
    demonstration: false,
    directorId: people.outsider.id,
  })),
  'cascade.edit': sample('director', () => ({ programmeTitle: 'Новая программа' })),
  'cascade.set-clock': sample('director', () => ({ day: '2022-10-20' })),
  'member.add': sample('nobody', ({ guests }) => ({
    personId: guests.newcomer.id,
    role: 'director',
  })),
  'member.change-role': sample('director', ({ guests }) => ({
    personId: guests.spare.id,
    role: 'observer',
  })),
  'member.deactivate': sample('director', ({ guests }) => ({ personId: guests.spare.id })),
  'member.reactivate': sample('director', ({ guests }) => ({
    personId: guests.deactivated.id,
  })),
  'project.create': sample('staff', (_, fresh) => ({
    projectId: fresh(),
    title: 'Замысел',
    mode: 'sprints',
    phase: 'idea',
    before: null,
    leadId: null,
  })),
  'project.edit': sample('lead', ({ cyclogram }) => ({ projectId: cyclogram, title: 'Имя' })),
  'project.move': sample('lead', ({ cyclogram, sprints }) => ({
    projectId: cyclogram,
    toPhase: 'running',
    before: sprints,
  })),
  'project.set-mode': sample('lead', ({ id }) => ({ projectId: id('empty'), mode: 'cohort' })),
  'project.set-sprint-count': sample('lead', ({ sprints }) => ({
    projectId: sprints,
    count: 7,
    reason: 'Год длиннее',
  })),
  'project.fill-artefact': sample('team', ({ sprints }) => ({
    projectId: sprints,
    key: 'teamRoles',
    body: 'Роли',
  })),
  'project.write-passport': sample('lead', ({ cyclogram }) => ({
    projectId: cyclogram,
    field: 'aim',
    body: 'Цель проекта',
  })),
  'project.add-member': sample('lead', ({ cyclogram, guests }) => ({
    projectId: cyclogram,
    personId: guests.exMember.id,
    role: 'observer',
  })),
  'project.change-member': sample('lead', ({ cyclogram, guests }) => ({
    projectId: cyclogram,
    personId: guests.watcher.id,
    role: 'member',
  })),
  'project.remove-member': sample('lead', ({ cyclogram, guests }) => ({
    projectId: cyclogram,
    personId: guests.watcher.id,
  })),
  'project.link': sample('lead', ({ cyclogram, id }, fresh) => ({
    projectId: cyclogram,
    linkId: fresh(),
    to: { goalId: id('goal') },
  })),
  'project.unlink': sample('lead', ({ id }) => ({ linkId: id('project link') })),
  'column.add': sample('lead', ({ cyclogram, column }, fresh) => ({
    columnId: fresh(),
    projectId: cyclogram,
    title: 'Согласование',
    phase: 'preparing',
    before: column(cyclogram, 'running'),
  })),
  'column.edit': sample('lead', ({ id }) => ({ columnId: id('column'), wipLimit: 3 })),
  'column.move': sample('lead', ({ id, column, cyclogram }) => ({
    columnId: id('column'),
    before: column(cyclogram, 'planned'),
  })),
  'column.remove': sample('lead', ({ id }) => ({ columnId: id('spare column') })),
  'label.add': sample('team', ({ cyclogram }, fresh) => ({
    labelId: fresh(),
    projectId: cyclogram,
    title: 'Ярлык',
    tint: 2,
  })),
  'label.edit': sample('team', ({ id }) => ({ labelId: id('label'), tint: 3 })),
  'label.remove': sample('lead', ({ id }) => ({ labelId: id('spare label') })),
  'goal.add': sample('lead', ({ cyclogram, id }, fresh) => ({
    goalId: fresh(),
    projectId: cyclogram,
    parentId: id('goal'),
    level: 'objective',
    title: 'Задача',
  })),
  'goal.edit': sample('lead', ({ id }) => ({ goalId: id('goal'), title: 'Другая цель' })),
  'goal.move': sample('lead', ({ id }) => ({
    goalId: id('goal'),
    parentId: null,
    before: id('spare goal'),
  })),
  'goal.remove': sample('lead', ({ id }) => ({ goalId: id('spare goal') })),
  'kpi.add': sample('lead', ({ cyclogram, id }, fresh) => ({
    ...kpi,
    kpiId: fresh(),
    projectId: cyclogram,
    goalId: id('goal'),
  })),
  'kpi.edit': sample('lead', ({ id }) => ({ kpiId: id('kpi'), value: 90 })),
  'kpi.remove': sample('lead', ({ id }) => ({ kpiId: id('spare kpi') })),
  'card.add': sample('team', ({ cyclogram, id, column }, fresh) => ({
    cardId: fresh(),
    projectId: cyclogram,
    kind: 'event',
    title: 'Круглый стол',
    columnId: column(cyclogram, 'running'),
    stageId: id('stage'),
    ...first,
  })),
  'card.edit': sample('team', ({ id }) => ({ cardId: id('card'), stageId: id('stage') })),
  'card.move': sample('team', ({ cyclogram, id, column }) => ({
    cardId: id('card'),
    boardProjectId: cyclogram,
    toColumnId: column(cyclogram, 'reporting'),
    before: id('second card'),
  })),
  'card.put-in-sprint': sample('team', ({ id }) => ({
    cardId: id('planning idea'),
    sprintId: id('planning sprint'),
  })),
  'card.return-to-idea': sample('team', ({ id }) => ({
    cardId: id('active card'),
    reason: 'Рано',
  })),
  'card.describe': sample('team', ({ id }) => ({ cardId: id('card'), body: 'Описание' })),
  'card.assign': sample('team', ({ id, people }) => ({
    cardId: id('card'),
    personId: people.member.id,
  })),
  'card.unassign': sample('team', ({ id, people }) => ({
    cardId: id('card'),
    personId: people.lead.id,
  })),
  'card.add-item': sample('team', ({ id }, fresh) => ({
    cardId: id('card'),
    itemId: fresh(),
    body: 'Смета',
  })),
  'card.edit-item': sample('team', ({ id }) => ({
    cardId: id('card'),
    itemId: id('item'),
    done: true,
  })),
  'card.remove-item': sample('team', ({ id }) => ({ cardId: id('card'), itemId: id('item') })),
  'card.add-label': sample('team', ({ id }) => ({ cardId: id('card'), labelId: id('label') })),
  'card.remove-label': sample('team', ({ id }) => ({
    cardId: id('card'),
    labelId: id('worn label'),
  })),
  'card.link': sample('team', ({ id }, fresh) => ({
    cardId: id('card'),
    linkId: fresh(),
    to: { kpiId: id('kpi') },
  })),
  'card.unlink': sample('team', ({ id }) => ({ linkId: id('card link') })),
  'card.share': sample('team', ({ id }, fresh) => ({
    cardId: id('second card'),
    projectId: id('elsewhere'),
    participationId: fresh(),
  })),
  'card.unshare': sample('team', ({ id }) => ({
    cardId: id('card'),
    projectId: id('elsewhere'),
  })),
  'card.cancel': sample('team', ({ id }) => ({ cardId: id('second card'), reason: 'Отказ' })),
  'card.restore': sample('team', ({ id }) => ({ cardId: id('cancelled card') })),
  'card.block': sample('team', ({ id }) => ({
    cardId: id('card'),
    reason: 'Нет площадки',
    waitingFor: 'Школу',
  })),
  'card.unblock': sample('team', ({ id }) => ({ cardId: id('card') })),
  'card.weigh': sample('team', ({ id }) => ({ cardId: id('card'), effort: 2.5 })),
  'card.mark-loss': sample('team', ({ id }) => ({ cardId: id('card'), loss: 'waiting' })),
  'sprint.plan': sample('lead', ({ sprints }, fresh) => ({
    projectId: sprints,
    sprintId: fresh(),
    number: 0,
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
    goalHint: 'Намёк',
  })),
};

function sample(right: Right, args: Sample['args']): Sample {
  return { right, args };
}
