import type { Card } from '../domain/card/card.ts';
import type { Link } from '../domain/card/link.ts';
import { derivedId } from '../domain/env.ts';
import type { Measurement } from '../domain/kpi/measurement.ts';
import { buildCentre, type Centre } from './centre.ts';

/** Half-years of the matrix: every date here begins or ends one, January to August or September to December. */
export const FIRST_HALF = 2018;
export const HALVES = 20;
export const beginOf = (half: number) => `${yearOf(half)}-${half % 2 ? '09-01' : '01-01'}`;
export const endOf = (half: number) => `${yearOf(half)}-${half % 2 ? '12-31' : '08-31'}`;
const yearOf = (half: number) => FIRST_HALF + (half >> 1);

/** A whole number below another one. */
export type Draw = (below: number) => number;

const codes = ['E', 'E1', 'E2', 'E3', 'E5', 'P2', 'Ю', 'Ю4', 'Ю6'];
const kinds = ['event', 'event', 'event', 'initiative', 'stage'] as const;
const untied = { cardId: null, projectId: null, goalId: null, kpiId: null, directionId: null };

/** A centre with three projects, a goal tree and cards of every kind, tied, shared, held and measured at random. */
export function drawTraced(draw: Draw, cardCount: number): Centre {
  const drawn = { centre: buildCentre(), draw, chance: (percent: number) => draw(100) < percent };
  const { centre } = drawn;
  centre.must(centre.director, 'project.create', {
    ...{ projectId: centre.id('third'), title: 'Третий', mode: 'cohort', phase: 'running' },
    ...{ before: null, leadId: centre.lead },
  });
  const projects = [centre.sprints, centre.cyclogram, centre.id('third')];
  plantGoals(centre, projects);
  for (const [at, projectId] of [...projects, null].entries()) addKpi(centre, at, projectId);
  for (const projectId of projects)
    for (const code of codes) if (drawn.chance(25)) serve(drawn, { projectId }, code);
  for (let at = 0; at < cardCount; at++) drawCard(drawn, projects, at);
  return centre;
}

interface Drawn {
  readonly centre: Centre;
  readonly draw: Draw;
  chance(percent: number): boolean;
}

function drawCard(drawn: Drawn, projects: readonly string[], at: number): void {
  const { centre, draw, chance } = drawn;
  const [cardId, projectId] = [centre.id(`card ${at}`), projects[draw(3)] ?? ''];
  const named = { cardId, projectId, kind: kinds[draw(kinds.length)], title: `Карточка ${at}` };
  centre.must(centre.director, 'card.add', named);
  const card = centre.state.card.get(cardId);
  if (card !== undefined) centre.state.card.put({ ...card, ...fateOf(drawn) });
  for (const guest of projects)
    if (guest !== projectId && chance(20)) {
      const id = centre.id(`guest ${at} ${guest}`);
      centre.state.participation.put({ id, cardId, projectId: guest });
    }
  for (const goal of [...centre.state.goal.values()])
    if (chance(12)) tie(centre, { cardId, goalId: goal.id });
  for (const percent of [30, 15])
    if (chance(percent)) serve(drawn, { cardId }, codes[draw(codes.length)] ?? '');
  for (let turn = draw(4); turn > 1; turn--)
    centre.state.occurrence.put({
      ...{ id: centre.id(`time ${at} ${turn}`), cardId, startsOn: null, endsOn: null },
      ...{ heldOn: chance(70) ? beginOf(draw(HALVES)) : null, cancelReason: null },
      ...{ cancelledAt: null, result: null, attended: null },
    });
  for (const kpi of [...centre.state.kpi.values()])
    if (chance(12)) measure(drawn, { kpiId: kpi.id, projectId: kpi.projectId }, cardId);
}

/** Days, and whether it was done or given up. */
function fateOf({ draw, chance, centre }: Drawn): Partial<Card> {
  const begin = draw(HALVES - 4);
  const days = chance(75)
    ? { startsOn: beginOf(begin), endsOn: endOf(begin + draw(4)) }
    : { startsOn: null, endsOn: null };
  const isDone = chance(40);
  return {
    ...{ ...days, phase: isDone ? 'done' : 'planned' },
    doneAt: isDone && chance(80) ? `${beginOf(draw(HALVES))}T09:00:00.000Z` : null,
    cancelledAt: chance(10) ? centre.now : null,
  };
}

function measure(
  { centre, draw, chance }: Drawn,
  of: Pick<Measurement, 'kpiId' | 'projectId'>,
  sourceCardId: string,
): void {
  const figures = { value: 1, numerator: null, denominator: null, met: null, body: null };
  const source = { source: 'event', sourceCardId, sourceOccurrenceId: null } as const;
  const paper = { sourceTitle: null, sourceUrl: null, fileId: null, bytes: null, sha256: null };
  const added = { addedAt: centre.now, addedBy: centre.lead };
  const figure = (name: string, fields: Partial<Measurement>) => {
    const sure = chance(70) ? centre.now : null;
    const row: Measurement = {
      ...{ id: centre.id(`${name} ${sourceCardId} ${of.kpiId}`), ...of, ...figures, ...source },
      ...{ ...paper, ...added, measuredOn: beginOf(draw(HALVES)), confirmedAt: sure },
      ...{ confirmedBy: sure && centre.lead, withdrawnAt: null, withdrawnBy: null },
      ...{ correctsId: null, reason: null, ...fields },
    };
    centre.state.measurement.put(row);
    return row.id;
  };
  const gone = { withdrawnAt: centre.now, withdrawnBy: centre.lead };
  const correctsId = figure('first', chance(15) ? gone : {});
  if (chance(20)) figure('better', { correctsId, reason: 'Уточнили' });
}

/** Ties to a direction for all its years, or for the first of them. */
function serve({ centre, chance }: Drawn, owner: Partial<Link>, code: string): void {
  const direction = centre.state.direction.get(derivedId(centre.cascade, code));
  if (direction === undefined) return;
  const { id, startsOn, endsOn } = direction;
  const until = chance(60) ? endsOn : `${startsOn.slice(0, 4)}-12-31`;
  tie(centre, { ...owner, directionId: id, startsOn, endsOn: until });
}

function tie({ id, state }: Centre, ends: Partial<Link>): void {
  const row = { ...untied, startsOn: null, endsOn: null, note: null, ...ends };
  state.link.put({ ...row, id: id(`link ${JSON.stringify({ ...ends, endsOn: null })}`) });
}

function addKpi({ must, id, director }: Centre, at: number, projectId: string | null): void {
  const metric = { metric: 'Охват', kind: 'number', unit: null, comparator: 'at-least', value: 10 };
  const rest = { base: null, period: 'year', cumulative: false, deadline: null, goalId: null };
  must(director, 'kpi.add', { kpiId: id(`kpi ${at}`), projectId, ...metric, ...rest });
}

function plantGoals({ must, id, director }: Centre, projects: readonly string[]): void {
  const plant = (name: string, level: string, parent: string | null, projectId: string | null) => {
    const parentId = parent === null ? null : id(parent);
    must(director, 'goal.add', { goalId: id(name), level, parentId, projectId, title: name });
  };
  plant('programme', 'programme', null, null);
  for (const name of ['strategy 0', 'strategy 1']) plant(name, 'strategic', 'programme', null);
  for (const [at, projectId] of projects.entries()) {
    plant(`goal ${at}`, 'project', at === 2 ? null : `strategy ${at}`, projectId);
    for (const part of ['a', 'b']) plant(`goal ${at}${part}`, 'objective', `goal ${at}`, projectId);
  }
}
