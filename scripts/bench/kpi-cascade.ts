import { type Card, freshWork } from '@kaskad/shared/domain/card/card.ts';
import { kpiPeriods } from '@kaskad/shared/domain/kpi/kpi.ts';
import { buildKpis, idOf, type Kpis } from '@kaskad/shared/testing/kpi-rows.ts';

export const KPIS = 200;
const CARDS = 5_000;
/** Each tenth KPI is the total of the nine after it. */
const TREE = 10;
const FIRST = 2005;
const YEARS = 20;
const PROJECTS = 10;
/** A day of the last year. */
export const today = `${FIRST + YEARS - 1}-10-15`;

/** A cascade of twenty years: its cards, KPIs in trees of ten, headcounts and a measurement of each KPI a quarter. */
export function cascadeOfKpis(): Kpis {
  const kpis = buildKpis();
  kpis.programme(`${FIRST}-01-01`, `${FIRST + YEARS - 1}-12-31`);
  for (let at = 0; at < PROJECTS; at++) kpis.project(`project ${at}`);
  for (let at = 0; at < CARDS; at++) kpis.state.card.put(cardOf(at));
  for (let at = 0; at < PROJECTS; at++)
    for (let year = FIRST; year < FIRST + YEARS; year++)
      for (const academic of [false, true])
        kpis.headcount(`population ${at}`, year, 3_000 + 10 * (year - FIRST), academic);
  for (let at = 0; at < KPIS; at++) fill(kpis, at);
  return kpis;
}

/** Half of the trees are shares of headcounts, half numbers; every other one runs on. */
function fill(kpis: Kpis, at: number): void {
  const tree = Math.floor(at / TREE);
  const isTotal = at % TREE === 0;
  const isShare = tree % 2 === 0;
  kpis.kpi(`kpi ${at}`, {
    kind: isShare ? 'share' : 'number',
    projectId: isTotal ? null : idOf(`project ${at % PROJECTS}`),
    populationId: isShare ? idOf(`population ${tree % PROJECTS}`) : null,
    period: kpiPeriods[1 + (tree % (kpiPeriods.length - 1))] ?? 'year',
    cumulative: tree % 4 < 2,
    reading: 'adds-up',
    totalId: isTotal ? null : idOf(`kpi ${tree * TREE}`),
  });
  for (let month = 0; month < YEARS * 12 && !isTotal; month += 3) {
    const year = FIRST + Math.floor(month / 12);
    const measuredOn = `${year}-${String((month % 12) + 1).padStart(2, '0')}-11`;
    const sourceCardId = idOf(`card ${(at * 31 + month) % CARDS}`);
    const told = isShare ? { numerator: 1 + (month % 3) } : { value: (1 + (month % 7)) / 10 };
    kpis.measure(`kpi ${at}`, `${at} in ${month}`, {
      measuredOn,
      source: 'event',
      sourceCardId,
      ...told,
    });
  }
}

function cardOf(at: number): Card {
  return {
    ...freshWork,
    ...{ id: idOf(`card ${at}`), kind: 'event', projectId: idOf(`project ${at % PROJECTS}`) },
    ...{ title: `Семинар ${at}`, sprintId: null, columnId: idOf('column') },
    ...{ phase: 'done', rank: 'a0', stageId: null, parentId: null, horizon: null },
    ...{ eventType: 'seminar', format: null, level: null, scheduleText: null },
    ...{ startsOn: null, endsOn: null, precision: null, responsible: [] },
    ...{ plannedResult: null, actualResult: null, labelIds: [], checklist: [], describedAt: null },
    ...{ carryCount: 0, carriedFromId: null, splitFromId: null, previousId: null },
    ...{ cancelledAt: null, cancelReason: null, returnReason: null },
    ...{ createdAt: '2005-01-01T00:00:00.000Z', createdBy: idOf('lead') },
  };
}
