import { timesFor } from '../lexicon/nouns.ts';
import type { Baseline, KpiComparator, KpiKind, KpiMeaning } from '../meaning.ts';
import { type Cursor, take, takeNamed, takeQuoted, takeUntil } from './cursor.ts';
import { type Language, languages } from './language.ts';
import { dayFrom, numberFrom, unitFrom } from './spelling.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Draft = Writable<KpiMeaning>;

/** Reads what `renderKpi` writes, in either language; null for a phrase in anybody else's words. */
export function readCanonical(text: string): KpiMeaning | null {
  return readIn(text, languages.ru) ?? readIn(text, languages.en);
}

function readIn(text: string, language: Language): KpiMeaning | null {
  const cursor = { text, at: 0 };
  const kind = takeNamed(cursor, language.kinds);
  if (kind === null) return null;
  const metric = take(cursor, ' ') ? takeQuoted(cursor, language.quotes) : null;
  const draft = emptyDraft(kind, metric);
  if (kind === 'none') return cursor.at === text.length ? draft : null;
  if (!take(cursor, ': ') || !readSize(cursor, draft, language)) return null;
  while (cursor.at < text.length) {
    if (!take(cursor, ', ') || !readPart(cursor, draft, language)) return null;
  }
  return draft;
}

function emptyDraft(kind: KpiKind, metric: string | null): Draft {
  return {
    kind,
    metric,
    comparator: null,
    value: null,
    unit: null,
    base: null,
    period: null,
    cumulative: false,
    deadline: null,
  };
}

function readSize(cursor: Cursor, draft: Draft, language: Language): boolean {
  const isRead =
    draft.kind === 'boolean'
      ? readAnswer(cursor, draft, language)
      : readBetween(cursor, draft, language) || readCompared(cursor, draft, language);
  if (!isRead) return false;
  if (take(cursor, ` ${language.of} ${language.quotes[0]}`)) {
    cursor.at--;
    draft.base = takeQuoted(cursor, language.quotes);
    return draft.base !== null;
  }
  return true;
}

function readAnswer(cursor: Cursor, draft: Draft, { answers: [yes, no] }: Language): boolean {
  const isYes = take(cursor, yes);
  if (!isYes && !take(cursor, no)) return false;
  draft.comparator = '=';
  draft.value = isYes;
  draft.unit = 'да/нет';
  return true;
}

function readBetween(cursor: Cursor, draft: Draft, language: Language): boolean {
  const [from, to] = language.between;
  const start = cursor.at;
  if (!take(cursor, `${from} `)) return false;
  const low = numberFrom(takeUntil(cursor, [' ']), language);
  const high = take(cursor, ` ${to} `) ? readItem(cursor, language) : null;
  if (low === null || high === null || high.value === null) {
    cursor.at = start;
    return false;
  }
  draft.comparator = 'between';
  draft.value = [low, high.value];
  draft.unit = high.unit;
  return true;
}

function readCompared(cursor: Cursor, draft: Draft, language: Language): boolean {
  const multiple = takeNamed(cursor, language.multiples);
  const comparator = multiple ?? takeComparator(cursor, language);
  if (comparator === undefined) return false;
  draft.comparator = comparator;
  const values: (number | null)[] = [];
  const units: (string | null)[] = [];
  while (take(cursor, values.length === 0 ? ' ' : '; ')) {
    if (cursor.text.startsWith(`${language.of} `, cursor.at)) {
      cursor.at--;
      break;
    }
    const item = readItem(cursor, language);
    if (item === null) return false;
    values.push(item.value);
    units.push(item.unit);
  }
  const isSame = units.every((unit) => unit === units[0]);
  draft.unit = isSame ? (units[0] ?? null) : units.map((unit) => unit ?? '');
  const numbers = values.flatMap((value) => value ?? []);
  draft.value = numbers.length > 1 ? numbers : (numbers[0] ?? null);
  if (multiple !== null) draft.unit = timesFor(numbers[0] ?? 0);
  return true;
}

function takeComparator(cursor: Cursor, language: Language): KpiComparator | null | undefined {
  const found = takeNamed(cursor, language.comparators);
  if (found === null) return undefined;
  return found === 'none' ? null : found;
}

/** «30 чел.», «… %» */
function readItem(
  cursor: Cursor,
  language: Language,
): { value: number | null; unit: string | null } | null {
  const number = takeUntil(cursor, [' ', '; ', ', ']);
  const value = number === '…' ? null : numberFrom(number, language);
  if (value === null && number !== '…') return null;
  const isBase = cursor.text.startsWith(` ${language.of} ${language.quotes[0]}`, cursor.at);
  if (isBase || !take(cursor, ' ')) return { value, unit: null };
  const unit = takeUntil(cursor, ['; ', ', ', ` ${language.of} ${language.quotes[0]}`]);
  return { value, unit: unitFrom(unit, language) };
}

function readPart(cursor: Cursor, draft: Draft, language: Language): boolean {
  const { text, at } = cursor;
  const better = takeNamed(cursor, language.better);
  if (better !== null) {
    draft.direction = better;
    return true;
  }
  const period = takeNamed(cursor, language.periods);
  if (period !== null) {
    draft.period = period;
    return true;
  }
  if (take(cursor, language.cumulative)) {
    draft.cumulative = true;
    return true;
  }
  if (take(cursor, `${language.by} `)) {
    draft.deadline = dayFrom(takeUntil(cursor, [', ']), language);
    return draft.deadline !== null;
  }
  if (take(cursor, `${language.source} `)) {
    const source = takeQuoted(cursor, language.quotes);
    if (source !== null) draft.dataSource = source;
    return source !== null;
  }
  return text.startsWith(language.baseline, at)
    ? readBaseline(cursor, draft, language)
    : readList(cursor, draft, language);
}

function readBaseline(cursor: Cursor, draft: Draft, language: Language): boolean {
  if (!take(cursor, `${language.baseline} `)) return false;
  const value = numberFrom(takeUntil(cursor, [' ', ', ']), language);
  if (value === null) return false;
  let time: Omit<Baseline, 'value'> = {};
  if (take(cursor, ' (')) {
    const told = takeUntil(cursor, [')']);
    const date = dayFrom(told, language);
    time = date === null ? { year: Number(told) } : { date };
    if (!take(cursor, ')')) return false;
  }
  draft.baseline = { ...time, value };
  return true;
}

function readList(cursor: Cursor, draft: Draft, language: Language): boolean {
  if (take(cursor, `${language.breakdown} `)) {
    const parts = takeUntil(cursor, [', ']).split('; ');
    const numbers = parts.flatMap((part) => numberFrom(part, language) ?? []);
    draft.breakdown = numbers;
    return numbers.length === parts.length;
  }
  if (!take(cursor, `${language.series} `)) return false;
  const series: Record<string, number> = {};
  for (const step of takeUntil(cursor, [', ']).split('; ')) {
    const [time = '', figure = ''] = step.split(' — ');
    const value = numberFrom(figure, language);
    if (value === null) return false;
    const isOpen = time.startsWith(`${language.since} `);
    series[isOpen ? `${time.slice(language.since.length + 1)}+` : time] = value;
  }
  draft.series = series;
  return true;
}
