import { z } from 'zod';
import { calendarDate, moment, uuid } from '../domain/fields.ts';
import { healths } from '../domain/kpi/figures.ts';
import { kpiKinds, kpiPeriods } from '../domain/kpi/kpi.ts';
import { defineRoute } from './route.ts';

const told = z.number().nullable();

const gapSchema = z
  .enum(['no-headcount', 'numerator-over-denominator', 'one-point', 'reading-unchosen'])
  .describe('Why there are measurements and yet no figure, or no direction');

const periodSchema = z
  .object({
    startsOn: calendarDate,
    endsOn: calendarDate,
    figure: z
      .object({
        value: told.describe('Unrounded; percent for a share'),
        numerator: told,
        denominator: told,
        met: z.boolean().nullable(),
        body: z.string().nullable(),
      })
      .nullable()
      .describe('Null is «нет данных», never 0'),
    gap: gapSchema.nullable(),
    isCarried: z.boolean().describe('A running total in which nothing was added in the period'),
    target: told,
    isReached: z.boolean().nullable(),
    lock: z
      .object({
        lockedAt: moment,
        ...{ value: told, numerator: told, denominator: told },
        met: z.boolean().nullable(),
      })
      .nullable()
      .describe('The figure as it was when the period was locked'),
    counted: z.int().describe('Measurements of the period in its figure'),
    drafts: z.int().describe('Measurements of the period that wait to be confirmed'),
  })
  .meta({ id: 'KpiPeriod' });

const kpiFiguresSchema = z
  .object({
    kpiId: uuid,
    projectId: uuid.nullable(),
    goalId: uuid.nullable(),
    metric: z.string(),
    kind: z.enum(kpiKinds),
    unit: z.string().nullable(),
    per: z.enum(kpiPeriods),
    periods: z.array(periodSchema),
    current: calendarDate.nullable().describe('First day of the period of today or the last one'),
    planToDate: told.describe('What should stand by today, in proportion to school days'),
    forecast: z.union([
      z.object({ kind: z.literal('none') }),
      z.object({ kind: z.literal('few'), points: z.int() }),
      z.object({
        kind: z.literal('range'),
        dueOn: calendarDate,
        ...{ value: z.number(), low: z.number(), high: z.number() },
      }),
    ]),
    health: z.enum(healths),
    reason: z.object({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  })
  .meta({ id: 'KpiFigures' });

export const kpiRoutes = {
  figures: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/kpis',
    summary:
      'Figures of all KPIs the person may see, by periods, with plan to date, forecast and health; totals take in no part that is hidden from them',
    may: { cascade: 'member' },
    params: z.strictObject({ cascadeId: uuid }),
    response: z.object({
      seq: z.int().describe('Number of the last entry in the figures'),
      today: calendarDate.describe("The cascade's own day"),
      kpis: z.array(kpiFiguresSchema),
    }),
  }),
};

export type KpiFiguresAnswer = z.output<typeof kpiFiguresSchema>;
