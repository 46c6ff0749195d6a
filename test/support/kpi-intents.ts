import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { Random } from './random.ts';
import type { Intent } from './random-intent.ts';

const kinds = ['number', 'share', 'fact'] as const;

/** Something a person might do about the KPIs of a project: define, measure, promise, settle; often what is refused. */
export function kpiIntent(view: State, projectId: string, random: Random): Intent {
  const kpi = random.pick([...view.kpi.where('projectId', projectId)]);
  if (kpi === undefined || random.chance(0.1)) return define(projectId, kpi, random);
  const row = random.pick([...view.measurement.where('kpiId', kpi.id)]);
  const card = random.pick([...view.card.where('projectId', projectId)]);
  const which = { measurementId: row?.id ?? random.uuid() };
  const promise = { contributionId: random.uuid(), cardId: card?.id ?? random.uuid() };
  const reason = random.chance(0.5) ? { reason: 'Пришло позже' } : {};
  const fresh = { measurementId: random.uuid(), correctsId: which.measurementId };
  const promised = random.chance(0.8) ? random.below(100) : null;
  const intents: Intent[] = [
    measure(kpi, card?.id, random),
    measure(kpi, card?.id, random),
    { name: 'measurement.edit', args: { ...which, ...figure(kpi, random) } },
    { name: 'measurement.confirm', args: which },
    { name: 'measurement.withdraw', args: { ...which, ...reason } },
    { name: 'measurement.restore', args: which },
    { name: 'measurement.correct', args: { ...fresh, ...figure(kpi, random), reason: 'Описка' } },
    { name: 'contribution.promise', args: { ...promise, kpiId: kpi.id, promised } },
    {
      name: 'contribution.waive',
      args: { cardId: promise.cardId, kpiId: kpi.id, reason: 'Нет списков' },
    },
    { name: 'kpi.edit', args: { kpiId: kpi.id, totalId: totalOf(view, random) } },
    { name: 'kpi.edit', args: { kpiId: kpi.id, kind: random.pick(kinds) } },
    {
      name: 'period.lock',
      args: { lockId: random.uuid(), kpiId: kpi.id, startsOn: `${yearOf(random)}-01-01` },
    },
  ];
  return random.pick(intents) ?? define(projectId, kpi, random);
}

function define(projectId: string, total: Kpi | undefined, random: Random): Intent {
  return {
    name: 'kpi.add',
    args: {
      ...{ kpiId: random.uuid(), projectId, goalId: null, metric: 'Охват', base: null },
      ...{ kind: random.pick(kinds), unit: 'человек', comparator: 'at-least', value: 40 },
      ...{ period: 'year', cumulative: random.chance(0.3), deadline: '2026-12-31' },
      ...{ reading: random.pick(['adds-up', 'each-year']), startsOn: '2020-01-01' },
      totalId: random.chance(0.3) ? (total?.id ?? null) : null,
    },
  };
}

function measure(kpi: Kpi, cardId: string | undefined, random: Random): Intent {
  const event = { source: 'event', sourceCardId: cardId };
  const paper = { source: 'manual', sourceTitle: 'Справка' };
  const month = 1 + random.below(9);
  return {
    name: 'measurement.add',
    args: {
      ...{ measurementId: random.uuid(), kpiId: kpi.id, confirm: random.chance(0.6) },
      ...(random.chance(0.3) ? event : paper),
      ...figure(kpi, random),
      measuredOn: `${yearOf(random)}-0${month}-10`,
    },
  };
}

function figure({ kind }: Kpi, random: Random): object {
  if (kind === 'fact') return { met: random.chance(0.5) };
  if (kind === 'share') return { numerator: random.below(12), denominator: random.below(20) };
  return { value: random.below(100) / 2 };
}

function yearOf(random: Random): number {
  return 2019 + random.below(4);
}

function totalOf(view: State, random: Random): string | null {
  return random.pick([...view.kpi.values()])?.id ?? null;
}
