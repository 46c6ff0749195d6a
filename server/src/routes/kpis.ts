import { type KpiFiguresAnswer, kpiRoutes } from '@kaskad/shared/contract/kpi.ts';
import type { KpiFigures, PeriodFigure } from '@kaskad/shared/domain/kpi/figures.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { dayOf } from '../day-of.ts';
import { createKpiBooks } from '../kpi-books.ts';
import { route } from '../plugins/route.ts';
import type { Rooms } from '../rooms.ts';
import { countKpisAhead } from './kpi-ahead.ts';
import { roomOf } from './replica.ts';

/** Figures of KPIs for other programs; the product's own screens count them in their replica by the same functions. */
export function kpiFigureRoutes(app: FastifyInstance, rooms: Rooms, { clock }: Context): void {
  const books = createKpiBooks();
  const written = new WeakMap<KpiFigures, string>();
  const writtenOf = (figures: KpiFigures): string => {
    const known = written.get(figures) ?? JSON.stringify(answerOf(figures));
    written.set(figures, known);
    return known;
  };
  countKpisAhead(app, rooms, clock, function* (room, today) {
    const steps = books.ahead(room, today);
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      yield;
      if (step.value !== undefined) writtenOf(step.value);
      yield;
    }
  });

  route(
    app,
    kpiRoutes.figures,
  )(async ({ params, viewer, reply }) => {
    const room = await roomOf(rooms, params.cascadeId);
    const today = dayOf(room.state, clock());
    const kpis = books.of(room, viewer.personId, today).map(writtenOf);
    // Each is written once, so that asking again costs nothing but sending.
    const json = `{"seq":${room.seq},"today":"${today}","kpis":[${kpis.join(',')}]}`;
    return reply.type('application/json; charset=utf-8').send(json);
  });
}

function answerOf({ kpi, periods, current, ...rest }: KpiFigures): KpiFiguresAnswer {
  const { planToDate, forecast, health, reason } = rest;
  return {
    kpiId: kpi.id,
    ...{ projectId: kpi.projectId, goalId: kpi.goalId, metric: kpi.metric },
    ...{ kind: kpi.kind, unit: kpi.unit, per: kpi.period },
    periods: periods.map(periodOf),
    current: current?.period.startsOn ?? null,
    ...{ planToDate, forecast, health, reason },
  };
}

function periodOf(one: PeriodFigure): KpiFiguresAnswer['periods'][number] {
  const { period, figure, gap, isCarried, target, isReached, lock } = one;
  return {
    ...{ startsOn: period.startsOn, endsOn: period.endsOn },
    ...{ figure, gap, isCarried, target, isReached },
    lock: lock && {
      lockedAt: lock.lockedAt,
      ...{ value: lock.value, numerator: lock.numerator, denominator: lock.denominator },
      met: lock.met,
    },
    counted: one.countedIds.length,
    drafts: one.draftIds.length,
  };
}
