import { describe, expect, test } from 'vitest';
import { readKpi } from '../kpi-phrase.ts';
import { changesAlone, changesPlanned } from './changes.ts';
import { countsAlone, countsPlanned } from './counts.ts';
import { factsAlone } from './facts.ts';
import { peopleAlone, peoplePlanned } from './people.ts';
import { portionsAlone, portionsPlanned } from './portions.ts';
import { reachAlone, reachPlanned } from './reach.ts';
import { plan } from './row.ts';
import { sharesAlone, sharesPlanned } from './shares.ts';
import { shortMeaning } from './short-meaning.ts';
import { statesAlone, statesPlanned } from './states.ts';
import { tableRows } from './tables.ts';

const planned = [
  sharesPlanned,
  reachPlanned,
  portionsPlanned,
  countsPlanned,
  peoplePlanned,
  changesPlanned,
  statesPlanned,
].flat();
const alone = [
  sharesAlone,
  reachAlone,
  portionsAlone,
  countsAlone,
  peopleAlone,
  changesAlone,
  statesAlone,
  factsAlone,
].flat();

describe('a phrase in a plan until the end of 2024', () => {
  test.each(planned)('%s', (phrase, expected) => {
    expect(shortMeaning(readKpi(phrase, plan))).toBe(expected);
  });
});

describe('a phrase with nothing known around it', () => {
  test.each(alone)('%s', (phrase, expected) => {
    expect(shortMeaning(readKpi(phrase, {}))).toBe(expected);
  });
});

describe('a row of a table', () => {
  test.each(tableRows)('%s', (phrase, expected, columns) => {
    const context = columns.length === 0 ? {} : { columns };
    expect(shortMeaning(readKpi(phrase, context))).toBe(expected);
  });
});
