import type { units } from '../words/time-words.ts';
import type { State } from './gather-state.ts';
import type { Item } from './item.ts';
import type { Precision } from './meaning.ts';

type ItemOf<Kind extends Item['kind']> = Item & { kind: Kind };
type Takers = { readonly [Kind in Item['kind']]?: (state: State, item: ItemOf<Kind>) => void };

const takers: Takers = {
  each: takePace,
  per: (state, item) => {
    takePace(state, item);
    state.facts.count ??= state.lastNumber;
  },
  times: ({ facts, role, lastNumber }, { count }) => {
    // «несколько раз» sets no minimum, «от 2 до 4 раз» the smaller one.
    if (count === 0) facts.atMost = true;
    else
      facts.count ??= role === 'until' && lastNumber !== null ? Math.min(lastNumber, count) : count;
  },
  weekdays: ({ facts }, { days, nths, bare, from, to }) => {
    if (bare) facts.bareWeekdays = { from, to };
    facts.weekdays = days;
    facts.nths = nths;
  },
  partOfMonth: ({ facts }, { nth, part, eachMonth }) => {
    facts.partOfMonth = { nth, part };
    facts.eachMonth = eachMonth;
  },
  dayOfMonth: (state, { n, eachMonth }) => {
    const { facts } = state;
    facts.eachMonth = eachMonth;
    facts.monthDays.push(n);
    facts.monthDayIsDeadline = state.role === 'until';
    state.role = null;
  },
  relative: (state, { school, shift, isVague, from, to }) => {
    state.facts.relative = { school, shift, isVague, from, to };
    state.role = null;
  },
  duration: takeDuration,
  whole: takeWhole,
  titleYear: ({ facts }, { span }) => {
    facts.titleYear = span;
  },
  clock: ({ facts }, { time }) => {
    facts.clock ??= time;
  },
  word: takeWord,
};

/** Every kind of item but spans and cues. */
export function takeItem(state: State, item: Item): void {
  const take = takers[item.kind] as ((state: State, item: Item) => void) | undefined;
  take?.(state, item);
}

function takePace(state: State, item: ItemOf<'each'> | ItemOf<'per'>): void {
  const { facts } = state;
  const { unit, interval, school, from, to } = item;
  const pace = { unit, interval, school, from, to };
  if (state.isNext) facts.nextPace ??= pace;
  else if (item.kind === 'per') takePer(state, pace);
  else facts.pace ??= pace;
}

/** «2 раза в год» tells more than «ежегодно»; of two such the first counts. */
function takePer(state: State, pace: NonNullable<State['facts']['pace']>): void {
  if (!state.hasPer) state.facts.pace = pace;
  state.hasPer = true;
}

/** «до 35 лет» is an age. */
function takeDuration(state: State, { count, unit, from, to }: ItemOf<'duration'>): void {
  const { facts } = state;
  if (state.role === 'until' && unit === 'year') facts.aside ??= { from, to };
  else facts.duration = { count, unit, isBefore: state.lastCue === 'before', from, to };
  state.role = state.role === 'after' ? 'after' : null;
}

function takeWhole(state: State, item: ItemOf<'whole'>): void {
  const { facts } = state;
  const { unit, school, from, to } = item;
  state.lastWhole = item;
  if (state.lastCue === 'before') facts.duration ??= { count: 1, unit, isBefore: true, from, to };
  if (state.isExact) facts.exactTo ??= precisionOf(unit, school);
  else if (facts.results !== null && unit === 'half') facts.halfToReport = true;
  else if (facts.through !== null && facts.throughWhole === null && facts.windows.length === 0) {
    // «в течение месяца» is an amount of time, from a day that is not told.
    if (unit === 'day' || unit === 'week' || unit === 'month') {
      facts.duration ??= { count: 1, unit, isBefore: false, from, to };
    } else facts.throughWhole = { unit, school, from, to };
  }
}

function precisionOf(unit: (typeof units)[number], school: boolean): Precision {
  if (unit === 'year') return school ? 'academicYear' : 'year';
  if (unit === 'half') return 'halfYear';
  return unit === 'schoolQuarter' ? 'quarter' : unit;
}

/** «до заседания», «после утверждения»: it hangs on something that is no date. */
function takeWord(state: State, { from, to }: ItemOf<'word'>): void {
  const { facts, role } = state;
  if (role === 'after') facts.condition ??= { from, to };
  if (role === 'until' && facts.duration !== null) facts.condition ??= facts.duration;
  if (role !== 'prolonged') state.role = null;
}
