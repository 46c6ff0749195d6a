import type { State } from '../state.ts';
import { daysAgainstWords } from './days-against-words.ts';
import { deadlineDiffers } from './deadline-differs.ts';
import { directionOutlived } from './direction-outlived.ts';
import { eventOutsideProject } from './event-outside-project.ts';
import { eventOutsideStage } from './event-outside-stage.ts';
import { eventsAlike } from './events-alike.ts';
import type { Finding, FindingRule } from './finding.ts';
import { kpiWithoutMeasure, kpiWithoutSource } from './kpi-gaps.ts';
import { kpisAlike } from './kpis-alike.ts';
import { objectiveWithoutEvents } from './objective-without-events.ts';
import { eventWithoutOwner, regularUnmeasured } from './owner-gaps.ts';
import { type Plan, planOf } from './plan.ts';
import { projectWithoutEvents, projectWithoutMeasure } from './project-gaps.ts';
import { seriesEndsEarly } from './series-ends-early.ts';
import { stagesOverlap } from './stages-overlap.ts';
import { wordsUnsettled } from './words-unsettled.ts';

/** In the order of `findingRules`. */
const rules: Readonly<Record<FindingRule, (plan: Plan) => Finding[]>> = {
  'stages-overlap': stagesOverlap,
  'event-outside-stage': eventOutsideStage,
  'event-outside-project': eventOutsideProject,
  'deadline-differs': deadlineDiffers,
  'days-against-words': daysAgainstWords,
  'series-ends-early': seriesEndsEarly,
  'direction-outlived': directionOutlived,
  'words-unsettled': wordsUnsettled,
  'events-alike': eventsAlike,
  'kpis-alike': kpisAlike,
  'project-without-events': projectWithoutEvents,
  'project-without-measure': projectWithoutMeasure,
  'objective-without-events': objectiveWithoutEvents,
  'kpi-without-measure': kpiWithoutMeasure,
  'kpi-without-source': kpiWithoutSource,
  'regular-unmeasured': regularUnmeasured,
  'event-without-owner': eventWithoutOwner,
};

/**
 * Where the plan of a project contradicts itself or lacks something, rule by rule. Pure; what was accepted is found as
 * well. A project that does not exist has no findings.
 */
export function lintPlan(state: State, projectId: string): Finding[] {
  const plan = planOf(state, projectId);
  return plan === undefined ? [] : Object.values(rules).flatMap((rule) => rule(plan));
}
