import type { Translation } from '../message.ts';
import type { overview as russian } from '../ru/overview.ts';

export const overview: Translation<typeof russian> = {
  'overview.title': 'Project overview',
  'overview.cascadeTitle': 'The cascade on one screen',
  'overview.life': 'Now',
  'overview.noCards': 'no events yet',
  'overview.toPlan': 'Open the plan',
  'overview.burnUpWait': 'The picture appears once work begins.',
  'overview.chamber': 'Cards done',
  'overview.doneOf': '{done} of {total} done',
  'overview.promiseKept': '{kept} of {promised} promised',
  'overview.daysLeft': { one: '{n} day left', other: '{n} days left' },
  'overview.daysOver': { one: 'over for {n} day', other: 'over for {n} days' },

  'overview.flow': 'How work went, by days',
  'overview.flowWords': 'On {day} {work} are in work, {done} done, {planned} not begun.',
  'overview.flowNone': 'Nothing to show yet: no card has been taken on.',
  'overview.flowFailed': 'How work went could not be read.',
  'overview.again': 'Try again',
  'overview.day': 'Day',
  'overview.phase.planned': 'planned',
  'overview.phase.preparing': 'preparing',
  'overview.phase.running': 'running',
  'overview.phase.reporting': 'reporting',
  'overview.phase.done': 'done',

  'overview.kpis': 'KPIs',
  'overview.kpisAll': 'All KPIs',
  'overview.kpisNone': 'No KPIs yet. They are added under “KPIs”.',
  'overview.kpiDraw': 'Show in the picture',
  'overview.healthCount': '{health}: {n}',

  'overview.waits': 'Waiting for people',
  'overview.waitsNone': 'Nobody waits for anybody.',
  'overview.nobody': 'nobody is named',
  'overview.wait.decisions': {
    one: '{n} decision without an answer',
    other: '{n} decisions without an answer',
  },
  'overview.wait.unread': {
    one: '{n} retrospective to be read',
    other: '{n} retrospectives to be read',
  },
  'overview.wait.drafts': {
    one: '{n} measurement to confirm',
    other: '{n} measurements to confirm',
  },
  'overview.wait.proposals': {
    one: '{n} event proposes figures',
    other: '{n} events propose figures',
  },
  'overview.wait.readings': {
    one: '{n} KPI: not chosen how to count',
    other: '{n} KPIs: not chosen how to count',
  },
  'overview.wait.overdue': {
    one: '{n} event past its day',
    other: '{n} events past their day',
  },
  'overview.since': 'since {day}',

  'overview.week': 'In the last seven days',
  'overview.weekNone': 'Nothing has changed in seven days.',
  'overview.week.done': { one: 'event done', other: 'events done' },
  'overview.week.held': { one: 'recurring event held', other: 'recurring events held' },
  'overview.week.measured': { one: 'measurement confirmed', other: 'measurements confirmed' },
  'overview.week.started': { one: 'period of work begun', other: 'periods of work begun' },
  'overview.week.signed': { one: 'retrospective signed', other: 'retrospectives signed' },
  'overview.week.closed': { one: 'period of work closed', other: 'periods of work closed' },
  'overview.week.decided': { one: 'decision made', other: 'decisions made' },
  'overview.week.locked': { one: 'KPI period locked', other: 'KPI periods locked' },
  'overview.week.begun': { one: 'event being prepared', other: 'events being prepared' },
  'overview.week.added': { one: 'card added', other: 'cards added' },
  'overview.week.cancelled': { one: 'card cancelled', other: 'cards cancelled' },

  'overview.projects': 'Projects',
  'overview.programme': 'The programme as a whole',
  'overview.column.project': 'Project',
  'overview.column.life': 'Now',
  'overview.column.kpis': 'KPIs',
  'overview.column.waits': 'Waiting',
  'overview.noProjects': 'No projects yet',
  'overview.noProjectsHint':
    'Once the board of the cascade has its first project, it will stand here.',
  'overview.noKpis': 'no KPIs',
  'overview.quiet': 'nothing',
  'overview.between': 'nothing under way',

  'overview.shares': 'Contribution by direction',
  'overview.sharesWords':
    'Federal projects: how many cards serve them and how often events took place.',
  'overview.sharesNone': 'No card is tied to a direction yet.',
  'overview.sharesDone': 'events held',
  'overview.sharesCards': 'cards in all',
  'overview.sharesName': 'Direction',
};
