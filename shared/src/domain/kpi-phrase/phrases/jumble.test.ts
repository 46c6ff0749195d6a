import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderKpi } from '../canonical/render.ts';
import { readKpi } from '../kpi-phrase.ts';
import { changesPlanned } from './changes.ts';
import { countsPlanned } from './counts.ts';
import { factsAlone } from './facts.ts';
import { plan } from './row.ts';
import { sharesPlanned } from './shares.ts';

const odd = [
  '|',
  '«',
  '»',
  '"',
  '(',
  ')',
  '%',
  '31 апреля',
  '2020 – 2019',
  '9'.repeat(30),
  '1/0',
  '-',
];
const words = [...sharesPlanned, ...countsPlanned, ...changesPlanned, ...factsAlone]
  .flatMap(([phrase]) => phrase.split(' '))
  .concat(odd);
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', '  ')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

test('words in any order are read, asked about inside of the phrase, told and read again', () => {
  fc.assert(
    fc.property(
      jumble,
      fc.constantFrom(plan, {}, { columns: ['2021', 'итого'] }),
      (text, context) => {
        const { question, ambiguous, inferred: _, ...said } = readKpi(text, context);
        expect(ambiguous === true).toBe(question !== undefined);
        expect(text.slice(question?.from, question?.to).length).toBe(
          question === undefined ? text.length : question.to - question.from,
        );
        for (const language of ['ru', 'en'] as const) {
          const { question: __, ambiguous: ___, ...again } = readKpi(renderKpi(said, language), {});
          expect(again).toEqual(said);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('a deadline without a year around is never made up', () => {
  const yearless = jumble.filter((text) => !/(19|20)\d\d|\d\.\d\d\.\d\d/.test(text));
  fc.assert(
    fc.property(yearless, (text) => {
      expect(readKpi(text, {}).deadline).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
