import type { EventType } from '../card/event-type.ts';
import { endings, forms } from '../words/forms.ts';

/** Declensions of the nouns by which types of events are called, beside those of words of time. */
const declension = {
  ...endings,
  /** стажировка; the genitive of many is told apart */
  action: 'ка ки ке ку кой кам ками ках ок',
  /** конференция */
  abstract: 'я и ю ей й ям ями ях',
  /** занятие */
  neuter: 'е я ю ем и й ям ями ях',
} as const;

type Noun = readonly [stem: string, declension: keyof typeof declension];
/** An adjective by its beginning, or a noun in all its forms. */
type Word = string | Noun;

/** What each type is called; of two that begin with the same words the longer one stands first. */
const names: readonly (readonly [EventType, readonly Word[]])[] = [
  ['workshop', ['мастер', '-', ['класс', 'hard']]],
  ['workshop', [['практикум', 'hard']]],
  ['round-table', ['кругл', ['стол', 'hard']]],
  ['open-lesson', ['открыт', ['урок', 'husky']]],
  ['open-lesson', ['открыт', ['заняти', 'neuter']]],
  ['panel', ['панельн', ['дискусси', 'abstract']]],
  ['closing-event', ['итогов', ['мероприяти', 'neuter']]],
  ['closing-event', ['заключительн', ['мероприяти', 'neuter']]],
  ['guidelines', ['методическ', ['рекомендаци', 'abstract']]],
  ['seminar', [['семинар', 'hard']]],
  ['seminar', [['вебинар', 'hard']]],
  ['internship', [['стажиров', 'action']]],
  ['contest', ['смотр', '-', ['конкурс', 'hard']]],
  ['contest', [['конкурс', 'hard']]],
  ['contest', [['олимпиад', 'feminine']]],
  ['course', [['курс', 'hard']]],
  ['course', [['кпк', 'hard']]],
  ['class', [['заняти', 'neuter']]],
  ['credit-test', [['зачет', 'hard']]],
  ['intensive', [['интенсив', 'hard']]],
  ['conference', [['конференци', 'abstract']]],
  ['forum', [['форум', 'hard']]],
  ['panel', [['дискусси', 'abstract']]],
  ['exhibition', [['выстав', 'action']]],
  ['diagnostics', [['диагности', 'action']]],
  ['monitoring', [['мониторинг', 'hard']]],
  ['survey', [['опрос', 'hard']]],
  ['survey', [['анкетировани', 'neuter']]],
  ['consultation', [['консультаци', 'abstract']]],
  ['interview', [['собеседовани', 'neuter']]],
  ['training', [['тренинг', 'hard']]],
  ['in-house-training', [['обучени', 'neuter'], 'под', 'заказ']],
  ['meeting', [['собрани', 'neuter']]],
  ['meeting', [['совещани', 'neuter']]],
  ['meeting', [['заседани', 'neuter']]],
  ['negotiation', ['переговор']],
  ['enrolment', [['набор', 'hard'], 'слушател']],
  ['support', [['сопровождени', 'neuter']]],
  ['order', [['приказ', 'hard']]],
  ['regulation', [['положени', 'neuter']]],
  ['programme', [['программ', 'feminine']]],
  ['resource', [['ресурс', 'hard']]],
  ['analysis', [['анализ', 'hard']]],
  ['report', [['отчет', 'hard']]],
];

export interface EventName {
  readonly eventType: EventType;
  /** The first word in one form, or how it begins. */
  readonly words: readonly (ReadonlySet<string> | string)[];
}

/** Names of types by how they may begin, so that a word is looked up once. */
export const eventNames: readonly EventName[] = names.map(([eventType, words]) => ({
  eventType,
  words: words.map((word) =>
    typeof word === 'string'
      ? word
      : new Set([word[0], ...forms(word[0], declension[word[1]])].filter((form) => form !== '')),
  ),
}));
