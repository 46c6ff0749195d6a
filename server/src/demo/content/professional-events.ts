import type { DemoEvent, DemoStage } from './content.ts';
import { type Series, series } from './professional-series.ts';

/** A line of work that goes on over the years is an initiative; its years are the events in it. */
export const professionalInitiatives: readonly DemoStage[] = series
  .filter((line) => Object.keys(line.years).length > 1)
  .map((line) => {
    const years = yearsOf(line);
    const [first, last] = [years[0] ?? 2020, years.at(-1) ?? 2024];
    return {
      key: `prof-${line.key}`,
      title: line.title,
      when: [`${first} – ${last} годы`, `${first}-01-01`, `${last}-12-31`, 'year'],
      objectives: [line.objective],
    };
  });

export const professionalEvents: readonly DemoEvent[] = series.flatMap((line) =>
  yearsOf(line).map((year) => ({
    key: `prof-${line.key}-${year}`,
    title: line.years[year] ?? line.title,
    type: line.type,
    when: [`${year} год`, `${year}-01-01`, `${year}-12-31`, 'year'],
    stage: year === 2020 ? 'prof-s1' : 'prof-s2',
    ...(yearsOf(line).length > 1 ? { initiative: `prof-${line.key}` } : {}),
    objectives: [line.objective],
    kpis: line.kpis ?? [],
    responsible: [line.by],
    moves: wayOf(line.key, year),
  })),
);

/** Past years are done, 2024 is where autumn finds it. */
function wayOf(key: string, year: number): NonNullable<DemoEvent['moves']> {
  const start = year === 2020 ? '2020-02-03' : `${year}-01-17`;
  if (key === 'forum')
    return [
      ['2022-09-12', 'preparing'],
      ['2022-11-17', 'running'],
      ['2022-12-05', 'done'],
    ];
  if (year < 2024)
    return [
      [start, 'running'],
      [`${year}-12-14`, 'reporting'],
      [`${year}-12-28`, 'done'],
    ];
  if (key === 'heads')
    return [
      ['2024-09-09', 'preparing'],
      ['2024-10-08', 'running'],
      ['2024-10-14', 'done'],
    ];
  return key === 'remote' || key === 'roles'
    ? [
        [start, 'running'],
        ['2024-10-03', 'reporting'],
      ]
    : [[start, 'running']];
}

function yearsOf(line: Series): number[] {
  return Object.keys(line.years).map(Number);
}
