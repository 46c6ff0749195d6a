import { expect, test } from 'vitest';
import { buildCentre, type Centre } from '../../testing/centre.ts';
import { doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';
import type { Link } from '../card/link.ts';
import { derivedId } from '../env.ts';
import { directionLabel, servedUntil, successorsOf } from './succession.ts';

const ofCode = (centre: Centre, code: string) => derivedId(centre.cascade, code);

/** The project «Сообщество» until a day, tied to directions. */
function build(endsOn: string | null, ...codes: string[]): Centre {
  const centre = buildCentre();
  centre.must(centre.lead, 'project.edit', {
    ...{ projectId: centre.sprints, startsOn: '2020-01-01', endsOn },
  });
  for (const code of codes) tie(centre, code);
  return centre;
}

function tie(centre: Centre, code: string, serving: object = {}): Link {
  const linkId = centre.id(`link ${code}`);
  const to = { directionId: ofCode(centre, code) };
  centre.must(centre.lead, 'project.link', { projectId: centre.sprints, linkId, to, ...serving });
  return linkOf(centre, code);
}

function linkOf(centre: Centre, code: string): Link {
  const link = centre.state.link.get(centre.id(`link ${code}`));
  if (link === undefined) throw new Error(`no link to ${code}`);
  return link;
}

const proposed = (centre: Centre, code: string, today = '2022-10-03') =>
  successorsOf(centre.state, linkOf(centre, code), today)?.successors.map((one) => [
    ...[one.direction.code, one.confidence, one.isMerger, one.startsOn, one.endsOn],
  ]);

const continueTo = (centre: Centre, code: string, next: string) => ({
  linkId: centre.id(`link ${code}`),
  newLinkId: centre.id(`link ${next}`),
  directionId: ofCode(centre, next),
});

test('C13 a project to October 2025 outlives «Современная школа»: three successors, the likeliest first', () => {
  const centre = build('2025-10-31', 'E1');
  expect(proposed(centre, 'E1')).toEqual([
    ['Ю6', 'medium', false, '2025-01-01', '2030-12-31'],
    ['Ю4', 'medium', false, '2025-01-01', '2030-12-31'],
    ['Ю5', 'low', false, '2025-01-01', '2030-12-31'],
  ]);
  const ask = (today: string) => successorsOf(centre.state, linkOf(centre, 'E1'), today)?.isDue;
  expect([ask('2024-12-31'), ask('2025-01-01')]).toEqual([false, true]);
});

test('C13 a project of «Учитель будущего» to 2024 is proposed what it was merged into alone', () => {
  expect(proposed(build('2024-12-31', 'E5'), 'E5')).toEqual([
    ['E1', 'high', true, '2021-01-01', '2024-12-31'],
  ]);
});

test.each([
  ['ends with the direction', '2024-12-31', '2022-10-03'],
  ['ends before it', '2023-06-30', '2022-10-03'],
  ['has no end while the direction lasts', null, '2024-12-31'],
])('nothing is proposed to a project that %s', (_, endsOn, today) => {
  expect(proposed(build(endsOn, 'E1'), 'E1', today)).toBeUndefined();
});

test('a project without an end is asked once the direction is over', () => {
  expect(proposed(build(null, 'E1'), 'E1', '2025-01-09')?.map(([code]) => code)).toEqual([
    ...['Ю6', 'Ю4', 'Ю5'],
  ]);
});

test('nor where a link was ended on purpose, a successor is tied already or was taken out', () => {
  const ended = build('2025-10-31');
  tie(ended, 'E1', { startsOn: '2020-01-01', endsOn: '2023-06-30' });
  expect(proposed(ended, 'E1')).toBeUndefined();
  expect(proposed(build('2025-10-31', 'E1', 'Ю4'), 'E1')).toBeUndefined();
  const centre = build('2025-10-31', 'E1');
  centre.must(centre.director, 'direction.retire', { directionId: ofCode(centre, 'Ю6') });
  expect(proposed(centre, 'E1')?.map(([code]) => code)).toEqual(['Ю4', 'Ю5']);
});

test('the lead confirms: the old link stays as it was, a new one begins with the successor', () => {
  const centre = build('2025-10-31', 'E5');
  const old = linkOf(centre, 'E5');
  expect(verdicts(centre, 'project.continue-direction', continueTo(centre, 'E5', 'E1'))).toEqual(
    forLeads,
  );
  centre.must(centre.lead, 'project.continue-direction', continueTo(centre, 'E5', 'E1'));
  expect(linkOf(centre, 'E5')).toBe(old);
  expect(linkOf(centre, 'E1')).toMatchObject({
    ...{ projectId: centre.sprints, startsOn: '2021-01-01', endsOn: '2024-12-31', note: null },
  });
  expect(proposed(centre, 'E5')).toBeUndefined();
  centre.must(centre.lead, 'project.continue-direction', continueTo(centre, 'E1', 'Ю6'));
  expect(linkOf(centre, 'Ю6')).toMatchObject({ startsOn: '2025-01-01', endsOn: '2030-12-31' });
});

test('only what the catalogue proposes is confirmed', () => {
  const centre = build('2025-10-31', 'E1');
  const refused = (args: object) =>
    centre.refused(centre.lead, 'project.continue-direction', args).code;
  expect(refused(continueTo(centre, 'E1', 'Ю1'))).toBe('direction-not-proposed');
  expect(refused(continueTo(centre, 'E1', 'Щ'))).toBe('not-found');
  const taken = { ...continueTo(centre, 'E1', 'Ю6'), newLinkId: centre.id('link E1') };
  expect(refused(taken)).toBe('id-taken');
  centre.must(centre.director, 'direction.retire', { directionId: ofCode(centre, 'Ю6') });
  expect(refused(continueTo(centre, 'E1', 'Ю6'))).toBe('direction-retired');
  const short = build('2024-06-30', 'E1');
  const early = continueTo(short, 'E1', 'Ю6');
  expect(short.refused(short.lead, 'project.continue-direction', early).code).toBe(
    'direction-not-proposed',
  );
});

test('taken back, the question stands again', () => {
  const centre = build('2025-10-31', 'E1');
  const before = rowsOf(centre.state);
  doAndUndo(centre, centre.lead, 'project.continue-direction', continueTo(centre, 'E1', 'Ю6'));
  expect(rowsOf(centre.state)).toEqual(before);
});

test('C13 a merged direction is called by what it was merged into, with its own name beside it', () => {
  const centre = build('2024-12-31', 'E5');
  const label = (day: string) => {
    const { direction, formerly } = directionLabel(centre.state, linkOf(centre, 'E5'), day) ?? {};
    return [direction?.nameRu, formerly?.nameRu];
  };
  expect(label('2020-12-31')).toEqual(['Учитель будущего', undefined]);
  expect(label('2021-01-01')).toEqual(['Современная школа', 'Учитель будущего']);
  expect(label('2031-01-01')).toEqual(['Современная школа', 'Учитель будущего']);
  expect(servedUntil(centre.state, linkOf(centre, 'E5'))).toBe('2024-12-31');
});

test('it keeps its own name once the project is tied to the other one itself', () => {
  const centre = build('2024-12-31', 'E5', 'E1');
  const link = linkOf(centre, 'E5');
  expect(directionLabel(centre.state, link, '2022-01-01')?.formerly).toBeNull();
  expect(servedUntil(centre.state, link)).toBe('2020-12-31');
});

test('what only goes on in another period keeps its name and its end', () => {
  const centre = build('2025-10-31', 'E1');
  const label = directionLabel(centre.state, linkOf(centre, 'E1'), '2025-05-05');
  expect([label?.direction.code, label?.formerly]).toEqual(['E1', null]);
  expect(servedUntil(centre.state, linkOf(centre, 'E1'))).toBe('2024-12-31');
});
