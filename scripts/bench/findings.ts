import { type Card, freshWork } from '@kaskad/shared/domain/card/card.ts';
import { add, applyChanges, type Change } from '@kaskad/shared/domain/changes.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import { lintPlan } from '@kaskad/shared/domain/finding/lint-plan.ts';
import { daysOf } from '@kaskad/shared/domain/schedule/days-of.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { emptyState, type State } from '@kaskad/shared/domain/state.ts';
import { type Figure, median, round } from './figures.ts';

const ROWS = 5_000;
const RUNS = 9;
const id = (name: string) => derivedId('00000000-0000-4000-8000-000000000000', name);
const projectId = id('project');

/**
 * What it takes to check the plan of one project of 5,000 rows: at first sight, when no row has been read yet, and after
 * a change. One plan is as plans are, one is nothing but repeats.
 */
export function findingFigures(): Figure[] {
  const plain = (row: number) => `${pick(kinds, row)} ${pick(topics, row >> 3)} ${row}`;
  const alike = (row: number) => `${pick(kinds, row)} ${pick(topics, row >> 3)}`;
  return [
    ...figures('a plan of 5,000 rows', plain),
    ...figures('the same, its titles repeated', alike),
  ];
}

function figures(name: string, titleOf: (row: number) => string): Figure[] {
  const first: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const state = planOf(titleOf);
    first.push(timed(state));
    again.push(timed(state));
  }
  return [figure(`${name}, at first sight`, first), figure(`${name}, after a change`, again)];
}

function figure(name: string, times: readonly number[]): Figure {
  // The first runs warm up.
  const value = median(times.slice(2));
  return { name, value: round(value), unit: 'ms', target: 'below 50', met: value < 50 };
}

/** Time this thread has worked, in milliseconds: others on the machine do not count. */
function timed(state: State): number {
  const start = process.threadCpuUsage();
  lintPlan(state, projectId);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

const kinds = ['Районный семинар о', 'Мастер-класс по', 'Круглый стол о', 'Консультация по'];
const topics = [
  'наставничестве молодых педагогов',
  'функциональной грамотности обучающихся',
  'оценке образовательных результатов',
  'воспитательной работе классного руководителя',
  'цифровой образовательной среде района',
];
const words = ['ежегодно, октябрь-февраль', 'до 15.05.2023', 'регулярно', '2022 год'];

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function planOf(titleOf: (row: number) => string): State {
  const state = emptyState();
  const changes: Change[] = [add('project', project)];
  for (let stage = 0; stage < 5; stage++) {
    const own = { id: id(`stage ${stage}`), kind: 'stage', title: `Этап ${stage}` } as const;
    const days = { startsOn: `${2020 + stage}-01-01`, endsOn: `${2020 + stage}-12-31` };
    changes.push(add('card', { ...blankCard, ...own, ...days, precision: 'year' }));
  }
  for (let row = 0; row < ROWS; row++) {
    const text = row % 3 === 0 ? pick(words, row >> 2) : dayOf(row);
    const bounds = { projectStart: project.startsOn, projectEnd: project.endsOn };
    const meaning = readSchedule(text, bounds);
    const cardId = id(`row ${row}`);
    const card: Card = {
      ...blankCard,
      ...{ id: cardId, title: titleOf(row), scheduleText: text, ...daysOf(meaning) },
      stageId: row % 3 === 1 ? id('stage 2') : null,
      plannedResult: `Итог строки ${row % 700}: педагоги района готовы к новому учебному году`,
      responsible: row % 20 === 0 ? [] : [id('lead')],
    };
    const settled = { correctedBy: null, correctedAt: null, heartbeatDays: null };
    changes.push(add('card', card), add('schedule', { id: cardId, meaning, ...settled }));
  }
  applyChanges(state, changes);
  return state;
}

/** Some day of 2022. */
function dayOf(row: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(1 + (row % 28))}.${two(1 + (row % 12))}.2022`;
}

const project = {
  id: projectId,
  title: 'Проект',
  mode: 'cyclogram',
  phase: 'running',
  rank: 'a0',
  visibility: 'organisation',
  scheduleText: null,
  startsOn: '2020-01-01',
  endsOn: '2024-12-31',
  plannedSprints: 5,
  sprintCountReason: null,
  passportAt: null,
  createdAt: '2022-01-01T00:00:00.000Z',
  evidenceRule: 'off',
  planYear: null,
} as const;

const blankCard: Card = {
  ...freshWork,
  ...{ id: '', kind: 'event', projectId, title: '', sprintId: null, columnId: id('column') },
  ...{ phase: 'planned', rank: 'a0', stageId: null, parentId: null, horizon: null },
  ...{ eventType: 'seminar', format: null, level: null, scheduleText: null },
  ...{ startsOn: null, endsOn: null, precision: null, responsible: [] },
  ...{ plannedResult: null, actualResult: null, labelIds: [], checklist: [], describedAt: null },
  ...{ carryCount: 0, carriedFromId: null, splitFromId: null, previousId: null },
  ...{ cancelledAt: null, cancelReason: null, returnReason: null },
  ...{ createdAt: project.createdAt, createdBy: id('lead') },
};
