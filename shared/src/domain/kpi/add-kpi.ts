import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { definitionFault, settleBaseline } from './definition.ts';
import { gathersOf, kpiSchema } from './kpi.ts';

const { words, populationId, reading, startsOn, baseline, baselineOn, ownerId, totalId } =
  kpiSchema.shape;
/** What a plain target leaves unsaid may be left out: people and documents add up, everything else is a state. */
const args = kpiSchema.omit({ id: true }).extend({
  kpiId: uuid,
  words: words.default(null),
  populationId: populationId.default(null),
  reading: reading.default(null),
  gathers: kpiSchema.shape.gathers.optional(),
  startsOn: startsOn.default(null),
  baseline: baseline.default(null),
  baselineOn: baselineOn.default(null),
  targets: kpiSchema.shape.targets.default([]),
  ownerId: ownerId.default(null),
  totalId: totalId.default(null),
});

/** Defines a measured target of a project or, without one, of the programme, which is a director's business. */
export const addKpi = defineCommand({
  name: 'kpi.add',
  args,
  may: {
    level: 'lead',
    of: (state, { projectId }) => (projectId === null ? null : state.project.get(projectId)?.id),
  },
  run(state, { kpiId, gathers, ...fields }) {
    if (state.kpi.get(kpiId) !== undefined) return refuse('id-taken');
    const row = { id: kpiId, ...fields, gathers: gathers ?? gathersOf(fields.kind) };
    const kpi = settleBaseline(row);
    return definitionFault(state, kpi) ?? done([add('kpi', kpi)]);
  },
  inverse: (_before, { kpiId }) => ({ name: 'kpi.remove', args: { kpiId } }),
});
