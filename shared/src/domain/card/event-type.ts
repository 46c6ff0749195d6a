/**
 * Known types of events in the words of the field. The list is open: a card may carry any other word instead,
 * so a type is stored as text and only looked up here.
 */
export const eventTypes = [
  'seminar',
  'workshop',
  'round-table',
  'open-lesson',
  'internship',
  'contest',
  'course',
  'class',
  'credit-test',
  'intensive',
  'conference',
  'forum',
  'panel',
  'exhibition',
  'diagnostics',
  'monitoring',
  'survey',
  'consultation',
  'interview',
  'training',
  'in-house-training',
  'meeting',
  'negotiation',
  'enrolment',
  'support',
  'order',
  'regulation',
  'programme',
  'guidelines',
  'resource',
  'analysis',
  'report',
  'closing-event',
] as const;
export type EventType = (typeof eventTypes)[number];

/** True when the word is one of the known types and so has an icon and a translated name. */
export function isKnownEventType(word: string): word is EventType {
  return (eventTypes as readonly string[]).includes(word);
}
