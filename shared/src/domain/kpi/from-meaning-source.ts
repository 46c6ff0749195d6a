import type { Kpi } from './kpi.ts';
import type { MeasurementSource } from './measurement.ts';

type Told = Pick<Kpi, 'kind' | 'unit' | 'metric' | 'words'>;

const survey = /анкет|опрос|опрош|удовлетвор|отзыв/;
/** Lists and registers tell how things stand on a day. */
const register = /резерв|реестр|категори|имеющ|ваканс|стаж/;
/** Somebody came, and was counted. */
const attended =
  /обуч[еи]|пройд|прошед|прошл|участ|вовлеч|охва|повыша|повыси|сопровожд|посет|слушат|поддерж/;
const gathering = /семинар|мероприят|событи|конкурс|занят|встреч|конференц|форум|вебинар|интенсив/;

/**
 * Where the figures of a KPI will most likely come from, by its words: what the dialog of a measurement offers first.
 * Anything that nobody counts at an event is proven by a document.
 */
export function expectedSource({ kind, unit, metric, words }: Told): MeasurementSource {
  const said = plain(`${words ?? ''} ${metric}`);
  if (survey.test(said)) return 'survey';
  if (kind === 'share') return !register.test(said) && attended.test(said) ? 'event' : 'document';
  if (kind !== 'number') return 'document';
  if (unit === 'чел.') return attended.test(said) ? 'event' : 'document';
  return gathering.test(plain(unit ?? said)) ? 'event' : 'document';
}

const scale = /^(балл|мест|процент|п\.\s?п|руб|лет|час)/;
const standing =
  /средн|(число|количество|численность)\s.*(не более|не превы|достиг|состав)|наличи|действу|работа[ею]т/;

/** A number that stands at some height on a day and is not added up: a mark, a place, how many there are now. */
export function isState({
  unit,
  metric,
  words,
  comparator,
}: Told & Pick<Kpi, 'comparator'>): boolean {
  if (unit !== null && scale.test(plain(unit))) return true;
  const said = plain(`${words ?? ''} ${metric}`);
  return standing.test(said) || comparator === 'up' || comparator === 'down';
}

/** «Обеспечено планомерное вхождение …»: nothing is made or counted, so each year is told in words. */
export function isNarrative(words: string): boolean {
  return /обеспеч\S+\s+(?:\S+\s+)?(?:вхожден|развити|взаимодейств|продвижен)/.test(plain(words));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
