/**
 * Which fields of their own the types of events have, and what the open lists suggest, after the vocabularies of the
 * field. A type that is not known borrows the fields of the one its first telling word names.
 */
import { type EventType, isKnownEventType } from '../card/event-type.ts';
import type { ParticularKey } from './event.ts';

/** Categories of participants that the plans of centres name; any other words do as well. */
export const participantCategories = [
  'heads',
  'reserve',
  'methodists',
  'chairs',
  'teachers',
  'kindergarten-teachers',
  'mentors',
  'young-teachers',
  'silver-teachers',
  'specialists',
  'low-results',
  'leaders',
  'partners',
] as const;
export type ParticipantCategory = (typeof participantCategories)[number];

/** Sources of money that the plans of centres name; any other words do as well. */
export const fundingSources = [
  'centre',
  'institutions',
  'income',
  'federal',
  'regional',
  'state-order',
  'grants',
  'stakeholders',
  'off-budget',
  'own',
] as const;
export type FundingSource = (typeof fundingSources)[number];

/** The fields of a type, in the order in which they are asked for; of no type at all those of most events. */
export function particularsOf(eventType: string | null): readonly ParticularKey[] {
  const type = eventType === null ? undefined : likeType(eventType);
  return type === undefined ? usual : (own[type] ?? usual);
}

/** The known type that the word is or begins to name; undefined when it names none. */
export function likeType(word: string): EventType | undefined {
  if (isKnownEventType(word)) return word;
  const parts =
    word
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? [];
  for (const part of parts)
    for (const [type, stems] of stemEntries)
      if (stems.some((stem) => part.startsWith(stem))) return type;
  return undefined;
}

const usual: readonly ParticularKey[] = ['topic', 'programme', 'audience'];
const act: readonly ParticularKey[] = ['number', 'dated', 'issuer'];
const study: readonly ParticularKey[] = ['tool', 'sample', 'audience'];

const own: Partial<Record<EventType, readonly ParticularKey[]>> = {
  workshop: ['topic', 'audience', 'lessons'],
  'round-table': ['topic', 'audience'],
  'open-lesson': ['topic', 'audience'],
  internship: ['host', 'programme', 'lessons'],
  contest: ['rounds', 'jury', 'nominations', 'audience'],
  course: ['programme', 'groups', 'lessons', 'audience'],
  class: ['topic', 'programme', 'groups'],
  'credit-test': ['programme', 'tool', 'groups'],
  conference: ['topic', 'sections', 'programme'],
  forum: ['topic', 'sections', 'programme'],
  panel: ['topic', 'audience'],
  exhibition: ['topic', 'nominations', 'address'],
  diagnostics: study,
  monitoring: study,
  survey: study,
  consultation: ['topic', 'audience'],
  interview: ['topic', 'audience'],
  training: ['topic', 'programme', 'groups', 'lessons'],
  'in-house-training': ['host', 'programme', 'groups'],
  meeting: ['topic', 'audience'],
  negotiation: ['topic', 'host'],
  enrolment: ['programme', 'groups', 'audience'],
  support: ['topic', 'audience'],
  order: act,
  regulation: act,
  programme: [...act, 'audience'],
  guidelines: [...act, 'audience'],
  resource: ['address', 'audience'],
  analysis: ['topic', 'sample'],
  report: ['topic', 'number', 'dated'],
};

/** Beginnings of the words by which people name types that are like a known one. */
const stems: Partial<Record<EventType, readonly string[]>> = {
  seminar: ['семинар', 'вебинар'],
  workshop: ['мастер', 'воркшоп'],
  contest: ['конкурс', 'олимпиад', 'фестивал', 'премия', 'смотр'],
  course: ['курс', 'кпк', 'повышени', 'переподготовк'],
  internship: ['стаж'],
  'open-lesson': ['урок'],
  'credit-test': ['зачет', 'аттестац', 'экзамен'],
  conference: ['конференц', 'чтени', 'съезд'],
  forum: ['форум', 'трек'],
  panel: ['дискусси', 'диалог', 'дебат'],
  exhibition: ['выставк'],
  diagnostics: ['диагност', 'самодиагност', 'тестирован', 'исследован'],
  monitoring: ['мониторинг'],
  survey: ['опрос', 'анкет', 'экспресс'],
  consultation: ['консульт', 'тьютор', 'супервиз', 'интервиз'],
  training: ['тренинг', 'игра', 'игры', 'квест'],
  meeting: ['собрани', 'совещан', 'заседан', 'встреч', 'педсовет'],
  order: ['приказ', 'распоряжен'],
  regulation: ['положени', 'регламент', 'порядок'],
  guidelines: ['рекомендац', 'методичк', 'пособи', 'сборник'],
  resource: ['сайт', 'портал', 'банк', 'лаборатор', 'канал'],
  report: ['отчет'],
};
const stemEntries = Object.entries(stems) as [EventType, readonly string[]][];
