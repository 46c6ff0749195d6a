import { z } from 'zod';
import { eventLevels } from '../card/card.ts';
import { line, reason, uuid } from '../fields.ts';

/** What the centre is at the event. */
export const centreRoles = ['organiser', 'participant', 'presenter'] as const;
export type CentreRole = (typeof centreRoles)[number];

export const outcomeKinds = ['document', 'practice', 'award', 'publication'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What only some types of event have; which ones is told by `particulars.ts`. */
export const particularKeys = [
  'programme',
  'audience',
  'topic',
  'rounds',
  'jury',
  'nominations',
  'sections',
  'number',
  'dated',
  'issuer',
  'sample',
  'tool',
  'groups',
  'lessons',
  'host',
  'address',
] as const;
export type ParticularKey = (typeof particularKeys)[number];

export const MAX_PARTNERS = 20;
export const MAX_CATEGORIES = 30;
export const MAX_OUTCOMES = 50;

const people = z.int().min(0).max(1_000_000).nullable();

export const attendanceSchema = z.strictObject({
  /** A category of participants in the words of the field; the list is open. */
  category: line(120),
  planned: people,
  actual: people,
});
export type Attendance = z.infer<typeof attendanceSchema>;

export const eventOutcomeSchema = z.strictObject({
  id: uuid,
  kind: z.enum(outcomeKinds),
  title: line(300),
  /** The level at which it was shown or given. */
  level: z.enum(eventLevels).nullable(),
});
export type EventOutcome = z.infer<typeof eventOutcomeSchema>;

/** An address that a browser may open: never a script. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** What a report needs of an event beyond its card. Shares the id of the card; absent while nothing of it is known. */
export const eventSchema = z.strictObject({
  id: uuid,
  role: z.enum(centreRoles).nullable(),
  /** «С международным участием», at whatever level. */
  international: z.boolean(),
  /** Where it takes place: an organisation of the register. */
  placeId: uuid.nullable(),
  partnerIds: z.array(uuid).max(MAX_PARTNERS),
  funding: line(200).nullable(),
  hours: z.number().min(0.5).max(5000).multipleOf(0.5).nullable(),
  attendance: z.array(attendanceSchema).max(MAX_CATEGORIES),
  outcomes: z.array(eventOutcomeSchema).max(MAX_OUTCOMES),
  particulars: z.partialRecord(z.enum(particularKeys), line(300)),
  externalSystem: line(100).nullable(),
  externalNumber: line(100).nullable(),
  externalUrl: webAddress.nullable(),
  /** Why there is no evidence that it took place; null while there is some or nobody asked. */
  noEvidenceReason: reason.nullable(),
});
export type EventFacts = z.infer<typeof eventSchema>;

/** An event of which nothing beyond its card is known. */
export function blankEvent(cardId: string): EventFacts {
  return {
    id: cardId,
    role: null,
    international: false,
    placeId: null,
    partnerIds: [],
    funding: null,
    hours: null,
    attendance: [],
    outcomes: [],
    particulars: {},
    externalSystem: null,
    externalNumber: null,
    externalUrl: null,
    noEvidenceReason: null,
  };
}
