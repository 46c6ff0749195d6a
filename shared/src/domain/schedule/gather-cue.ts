import type { Place } from '../words/token.ts';
import type { Cue } from './cue-words.ts';
import type { Facts } from './facts.ts';
import type { Role, State } from './gather-state.ts';
import type { Item } from './item.ts';

const roles: Partial<Record<Cue, Role>> = {
  since: 'since',
  until: 'until',
  to: 'until',
  by: 'until',
  of: 'of',
  term: 'term',
  after: 'after',
  prolonged: 'prolonged',
  startOn: 'startOn',
};

type Noted = {
  [Key in keyof Facts]-?: Facts[Key] extends Place | null ? Key : never;
}[keyof Facts];

/** Cues that are facts by themselves. */
const notes: Partial<Record<Cue, Noted>> = {
  continuous: 'continuous',
  irregular: 'irregular',
  demand: 'demand',
  reference: 'reference',
  frame: 'frame',
  condition: 'condition',
  sprint: 'sprint',
  step: 'step',
  through: 'through',
  rhetoric: 'aside',
  noSchedule: 'aside',
  holidays: 'holidays',
};

/** After these «до» and «с» before them ask for no span any more. */
const closing: ReadonlySet<Cue> = new Set(['reference', 'frame', 'condition', 'present']);

export function takeCue(state: State, item: Item & { kind: 'cue' }): void {
  const { facts } = state;
  const { cue, from, to } = item;
  state.lastCue = cue;
  const role = roles[cue];
  const noted = notes[cue];
  if (role !== undefined) state.role = role;
  else if ((cue === 'demand' || cue === 'continuous') && state.isNext) facts.onwards = true;
  else if (noted !== undefined) (facts as Record<Noted, Place | null>)[noted] ??= { from, to };
  else signs[cue]?.(state, { from, to });
  if (closing.has(cue)) state.role = null;
}

const signs: Partial<Record<Cue, (state: State, place: Place) => void>> = {
  quote: (state) => {
    state.inQuotes = !state.inQuotes;
    state.hasQuotes = true;
  },
  act: (state) => {
    state.hasAct = true;
  },
  approved: (state) => {
    state.isApproved = true;
  },
  standard: (state, place) => {
    state.hasAct = true;
    state.facts.aside ??= place;
  },
  next: (state) => {
    state.isNext = true;
  },
  number: (state) => {
    state.isNumbered = true;
  },
  bounds: (state) => {
    state.isBounding = true;
  },
  exactTo: (state) => {
    state.isExact = true;
  },
  exactToSeason: ({ facts }) => {
    facts.exactTo = 'season';
  },
  inexact: ({ facts }) => {
    facts.exactTo = 'none';
  },
  stop: (state) => {
    if (state.role !== 'term') state.role = null;
  },
  atMost: ({ facts }) => {
    facts.atMost = true;
  },
  results: ({ facts }, place) => {
    facts.results ??= place;
  },
  schoolPlan: ({ facts }) => {
    facts.hasSchoolWord = true;
  },
  started: ({ facts }) => {
    facts.started = true;
  },
  onwards: ({ facts }) => {
    facts.onwards = true;
  },
  present: ({ facts }) => {
    facts.present = true;
  },
  following: (state) => {
    state.facts.following = state.lastWhole?.unit ?? 'year';
  },
  byReference: ({ facts }) => {
    facts.told = 'reference';
  },
  byCondition: ({ facts }) => {
    facts.told = 'conditional';
  },
  wholeProject: throughProject,
  project: (state, place) => {
    if (state.facts.through !== null) throughProject(state, place);
  },
};

function throughProject(state: State, place: Place): void {
  const { facts } = state;
  facts.throughWhole ??= { unit: 'project', school: false, ...place };
  facts.through ??= place;
  state.role = null;
}
