import { directionCatalogue } from '@kaskad/shared/domain/direction/catalogue.ts';
import { expect, test } from 'vitest';
import { argsOf, draftOf } from './direction-draft.ts';

const [, school] = directionCatalogue;

test('what is not typed yet makes no direction', () => {
  const draft = draftOf();
  expect(argsOf(draft)).toBeUndefined();
  const days = { startsOn: '2025-01-01', endsOn: '2030-12-31' };
  expect(argsOf({ ...draft, ...days, code: 'Ю10', nameRu: 'Имя', nameEn: '  ' })).toBeUndefined();
  expect(
    argsOf({ ...draft, ...days, code: ' Ю10 ', nameRu: 'Имя', nameEn: 'Name', parentCode: 'Ю' }),
  ).toEqual({
    ...{ level: 'federal', code: 'Ю10', parentCode: 'Ю', nameRu: 'Имя', nameEn: 'Name' },
    ...{ ...days, successors: [] },
  });
});

test('a direction that was only looked at is what it was', () => {
  if (school === undefined) throw new Error('the catalogue is empty');
  const id = '00000000-0000-4000-8000-000000000000';
  expect(argsOf(draftOf({ ...school, id, retiredAt: null }))).toEqual(school);
});

test('a National Project stands under nothing, and a successor nobody chose is left out', () => {
  if (school === undefined) throw new Error('the catalogue is empty');
  const draft = draftOf({ ...school, id: '', retiredAt: null });
  const successors = [...draft.successors, { code: '', confidence: 'low' as const }];
  expect(argsOf({ ...draft, level: 'national', successors })).toMatchObject({
    ...{ parentCode: null, successors: draft.successors },
  });
});
