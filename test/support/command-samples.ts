import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { commentSamples } from './comment-samples.ts';
import { directionSamples } from './direction-samples.ts';
import { evidenceSamples } from './evidence-samples.ts';
import { factSamples } from './fact-samples.ts';
import { findingSamples } from './finding-samples.ts';
import { kpiSamples } from './kpi-samples.ts';
import { lineSamples } from './line-samples.ts';
import { type Sample, sample } from './sample.ts';
import { seriesSamples } from './series-samples.ts';
import { sprintSamples } from './sprint-samples.ts';

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
  ...directionSamples,
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
  'goal.unlink-cards': sample('team', ({ id }) => ({
    goalId: id('spare goal'),
    linkIds: [id('spare link')],
  })),
  'goal.link-cards': sample('team', ({ id }, fresh) => ({
    goalId: id('spare goal'),
    cards: [
      { cardId: id('card'), linkId: fresh() },
      { cardId: id('second card'), linkId: fresh() },
    ],
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
  'card.repeat': sample('lead', ({ id }, fresh) => ({
    cardId: id('loose card'),
    newId: fresh(),
    sprintId: id('year'),
  })),
  'card.mark-loss': sample('team', ({ id }) => ({ cardId: id('card'), loss: 'waiting' })),
  ...evidenceSamples,
  ...sprintSamples,
  ...seriesSamples,
  ...commentSamples,
  ...lineSamples,
  ...factSamples,
  ...findingSamples,
  ...kpiSamples,
};
