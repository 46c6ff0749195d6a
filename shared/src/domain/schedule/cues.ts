import type { Token } from '../words/token.ts';

/** What small words and set phrases do in a schedule. */
export type Cue =
  | 'since'
  | 'until'
  | 'to'
  | 'by'
  | 'of'
  | 'in'
  | 'through'
  | 'after'
  | 'before'
  | 'and'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'footnote'
  | 'number'
  | 'next'
  | 'present'
  | 'onwards'
  | 'started'
  | 'prolonged'
  | 'following'
  | 'term'
  | 'stage'
  | 'sprint'
  | 'schoolPlan'
  | 'step'
  | 'project'
  | 'wholeProject'
  | 'continuous'
  | 'irregular'
  | 'demand'
  | 'reference'
  | 'frame'
  | 'condition'
  | 'results'
  | 'rhetoric'
  | 'act'
  | 'atMost'
  | 'atLeast'
  | 'approximate'
  | 'bounds'
  | 'startOn'
  | 'exactTo'
  | 'exactToSeason'
  | 'inexact'
  | 'byReference'
  | 'byCondition'
  | 'noSchedule'
  | 'standard'
  | 'holidays'
  | 'begin'
  | 'middle'
  | 'end'
  | 'firstHalf';

/** Words, or their beginnings when a star follows; the longest that fits wins. */
const phrases: Readonly<Partial<Record<Cue, string>>> = {
  since: 'с|со|начиная с|начиная со|начиная|не ранее|не раньше|не ранее чем с',
  until: 'до|вплоть до|не позднее|не позже|не позднее чем|не позже чем|в срок не позднее',
  to: 'по',
  by: 'к|ко',
  of: 'от',
  in: 'в|во|на|в период|на период',
  through: 'в течение|в течении|в теч|течение|течении|на протяжении|в продолжение|весь|вся|круглый',
  after: 'после|спустя',
  before: 'за|перед|накануне',
  and: 'и|а также|или|либо',
  next: 'далее|затем|в дальнейшем|впоследствии|потом',
  present: 'настоящее время|настоящего времени|настоящий момент|н в|сегодняшний день|сегодня',
  onwards: 'в последующие годы|последующие годы|в последующем|и далее|и последующие годы',
  started: 'запущен|запущена|запущено|запущены|внедрен|внедрена|внедрены|действует с|работает с',
  prolonged: 'продлен|продлена|продлено|продлены|пролонгирован*',
  following: 'следующего за|следующей за|следующим за|следующий за|следующего после|за отчетн*',
  term: 'срок|срок исполнения|срок выполнения|срок сдачи|срок представления|срок предоставления|дедлайн|крайний срок',
  stage: 'этап|этапе|этапа|этапы|этапом|модуль|модуле|модуля|раздел|блок|пункт|часть',
  sprint: 'спринт*',
  step: 'шаг|шага|шагу|шаге',
  project: 'проекта|проект|проекту|реализации|программы|периода|срока|этапа|времени|действия',
  wholeProject:
    'весь период|весь срок|весь период реализации|весь срок реализации|всего периода|всего срока|всего этапа|' +
    'всего времени|всего проекта|всего срока реализации|всего периода реализации|' +
    'срока реализации проекта|периода реализации проекта',
  continuous:
    'постоянно|постоянный|постоянная|постоянное|непрерывно|непрерывный|на постоянной основе|бессрочно|' +
    'круглогодично|круглый год|весь год|весь учебный год|постоянно действующ*|перманентно|непрерывно в течение',
  irregular:
    'регулярно|регулярный|регулярная|регулярное|регулярные|систематически|периодически|на регулярной основе|' +
    'на систематической основе|эпизодически|время от времени|систематическ*|по возможности|не регулярно',
  demand:
    'по мере необход*|по мере надобности|по мере поступления|по мере обращения|по мере возникновения|' +
    'по мере запрос*|по мере обращений|по мере появления|по мере востребован*|по необходимости|' +
    'при необходимости|при наличии|при обращении|при поступлении|при возникновении|по запрос*|по заявк*|' +
    'по требовани*|по обращени*|по заказ*|по желани*|в случае необходимости|под заказ|по индивидуальным запрос*|' +
    'по отдельным запрос*|по отдельному запрос*|по просьб*|по вызов*|по потребности|исходя из потребност*|' +
    'по востребованности|по мере потребности',
  reference:
    'по план*|по график*|по расписани*|по циклограмм*|по отдельн*|по утвержденн*|по календар*|' +
    'по приказ*|по положени*|согласно|в соответствии с|в соответствии со|в сроки|в установленн*|' +
    'по программе|по индивидуальн*|по совместн*|по годовому|по особому|по дополнительному|' +
    'по итогам жеребьевки|по срокам|в указанн*|по специальному|по единому|по перспективному|по районному|' +
    'по городскому|во время|в дни|в день|ко дню|к дню|в канун|в преддверии',
  frame: 'в рамках|в рамке|в составе',
  condition:
    'по мере|по завершении|по завершению|по окончании|по окончанию|по факту|по результатам|по согласованию|' +
    'по готовности|по прибытии|по достижении|по истечении|с момента|со дня|с даты|от даты|при условии|' +
    'до начала|до проведения|до заседания|до окончания|до завершения|до сдачи|до наступления|до даты|до дня|' +
    'одновременно с|вместе с|перед началом|перед проведением|в случае|следующим этапом|в момент|сразу после',
  results: 'по итогам|по итогу',
  schoolPlan:
    'календарным учебным|календарному учебному|календарного учебного|учебным планом|учебным графиком|учебному графику|годовым календарным',
  rhetoric:
    'многих лет|многие годы|последние годы|последних лет|последние|последних|прошлые годы|предыдущий период|' +
    'предыдущие годы|прошлых лет|прошедшие годы|в первые|первые|первых|ближайшее время|в настоящее время|в разные годы',
  act:
    'приказ|приказом|приказа|приказу|распоряжение|распоряжением|распоряжения|постановление|постановлением|' +
    'постановления|закон|законом|закона|указ|указом|указа|письмо|письмом|письма|протокол|протоколом|протокола|' +
    'стандарт|стандарта|стандартом|пс|фгос|решение|решением|решения|профстандарт*|фз',
  atMost: 'не более|не более чем|не чаще|не больше|максимум',
  atLeast:
    'не реже|не менее|не менее чем|не реже чем|минимум|как минимум|не меньше|хотя бы|по крайней мере|' +
    'но не реже|но не менее',
  approximate: 'ориентировочно|примерно|предварительно|около|предположительно|приблизительно',
  begin: 'начало|начале|начала|началу|началом|началось',
  middle: 'середина|середине|середины|середину|середину|середине',
  end: 'конец|конце|конца|концу|концом|окончание|окончании|окончания|окончанию|завершение|завершения|завершению',
  bounds: 'на срок',
  startOn: 'начало работы|начало работ',
  exactTo: 'с точностью до',
  exactToSeason: 'с точностью до сезона',
  inexact: 'без точности',
  byReference: 'по другому документу',
  byCondition: 'по условию',
  standard: 'гост|санпин|снип',
  noSchedule: 'без срока|срок не задан|срок не установлен',
  firstHalf: 'половина|половине|половины|половину|половиной',
};

interface Pattern {
  readonly cue: Cue;
  readonly words: readonly string[];
}

const byFirst = new Map<string, Pattern[]>();
const beginnings: Pattern[] = [];
for (const [cue, list] of Object.entries(phrases) as [Cue, string][]) {
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ');
    const pattern = { cue, words };
    const first = words[0] as string;
    if (first.endsWith('*')) beginnings.push(pattern);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
}
// The longest phrase wins; of equal ones the one told first.
for (const patterns of byFirst.values()) patterns.sort((a, b) => b.words.length - a.words.length);

/** The longest set phrase that begins at the token, and the index after it. */
export function readCue(tokens: readonly Token[], at: number): { cue: Cue; next: number } | null {
  const text = tokens[at]?.text ?? '';
  for (const { cue, words } of byFirst.get(text) ?? []) {
    const next = endOf(tokens, at, words);
    if (next > 0) return { cue, next };
  }
  for (const { cue, words } of beginnings) {
    const next = endOf(tokens, at, words);
    if (next > 0) return { cue, next };
  }
  return null;
}

/** Whether the word begins one of the set phrases, and so is whole. */
export function isCueWord(text: string): boolean {
  return byFirst.has(text);
}

/** Where the words end that begin at the token, 0 when others stand there. A full stop may cut a word short. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    if (tokens[next]?.text === '.' && next > at && (tokens[next - 1]?.text.length ?? 9) <= 2)
      next++;
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word') return 0;
    const isSame = word.endsWith('*')
      ? token.text.startsWith(word.slice(0, -1))
      : token.text === word;
    if (!isSame) return 0;
    next++;
  }
  return next;
}
