import { columnSchema } from './board/column.ts';
import { cardSchema } from './card/card.ts';
import { linkSchema, participationSchema } from './card/link.ts';
import { cascadeSchema } from './cascade/cascade.ts';
import { commentSchema } from './comment/comment.ts';
import { directionSchema } from './direction/direction.ts';
import { eventSchema } from './event/event.ts';
import { evidenceSchema } from './event/evidence.ts';
import { acceptanceSchema } from './finding/acceptance.ts';
import { goalSchema } from './goal/goal.ts';
import { contributionSchema } from './kpi/contribution.ts';
import { kpiSchema } from './kpi/kpi.ts';
import { measurementSchema } from './kpi/measurement.ts';
import { periodLockSchema } from './kpi/period-lock.ts';
import { labelSchema } from './label/label.ts';
import { memberSchema, projectMemberSchema } from './member/member.ts';
import { occurrenceSchema } from './occurrence/occurrence.ts';
import { organisationSchema } from './organisation/organisation.ts';
import { headcountSchema } from './population/headcount.ts';
import { populationSchema } from './population/population.ts';
import { artefactSchema, projectSchema } from './project/project.ts';
import { noteDraftSchema, noteSchema, voteSchema } from './retro/note.ts';
import { decisionSchema, retroSchema } from './retro/retro.ts';
import { resolutionSchema, verdictSchema } from './retro/verdict.ts';
import { ruleSchema } from './rule/rule.ts';
import { scheduleSchema } from './schedule/card-schedule.ts';
import { answerSchema, capacitySchema, expectationSchema } from './sprint/answer.ts';
import { overrideSchema } from './sprint/override.ts';
import { recordSchema } from './sprint/record.ts';
import { outlineSchema, sprintSchema } from './sprint/sprint.ts';
import { templateSchema } from './template/template.ts';
import { textSchema } from './text/text.ts';

/** What a row of each kind must look like. */
export const entitySchemas = {
  cascade: cascadeSchema,
  member: memberSchema,
  project: projectSchema,
  projectMember: projectMemberSchema,
  artefact: artefactSchema,
  column: columnSchema,
  label: labelSchema,
  card: cardSchema,
  link: linkSchema,
  participation: participationSchema,
  goal: goalSchema,
  population: populationSchema,
  headcount: headcountSchema,
  kpi: kpiSchema,
  direction: directionSchema,
  outline: outlineSchema,
  sprint: sprintSchema,
  override: overrideSchema,
  retro: retroSchema,
  decision: decisionSchema,
  rule: ruleSchema,
  answer: answerSchema,
  verdict: verdictSchema,
  resolution: resolutionSchema,
  capacity: capacitySchema,
  expectation: expectationSchema,
  note: noteSchema,
  noteDraft: noteDraftSchema,
  vote: voteSchema,
  organisation: organisationSchema,
  event: eventSchema,
  schedule: scheduleSchema,
  occurrence: occurrenceSchema,
  evidence: evidenceSchema,
  comment: commentSchema,
  template: templateSchema,
  acceptance: acceptanceSchema,
  contribution: contributionSchema,
  measurement: measurementSchema,
  periodLock: periodLockSchema,
} as const;

export const onDemandSchemas = { text: textSchema, record: recordSchema } as const;
