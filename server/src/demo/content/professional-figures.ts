import type { Day } from './content.ts';
import type { DemoFigure, DemoFigures, DemoMeasurement } from './figure-shape.ts';

const workers = [9200, 9240, 9180, 9310, 9350];
const teachers = [6100, 6080, 6120, 6150, 6200];
const heads = [128, 128, 130, 131, 131];
const young = [210, 224, 236, 241, 250];

/**
 * Five years of the second centre. Only the targets are those of its plan: every figure is made up, and its source says
 * so. What is measured after the day on which the demonstration opens is not known yet.
 */
export const krasnoeFigures: DemoFigures = {
  populations: [
    population('workers', 'Работники районной системы образования', workers),
    population('teachers', 'Педагогические работники', teachers),
    population('heads', 'Руководители ОУ', heads),
    population('young', 'Учителя до 35 лет в первые три года работы', young),
  ],
  measurements: [
    ...ofCards('prof-mechanisms', 'mech', { 2020: 2, 2021: 1, 2022: 1 }),
    ...ofCards('prof-coverage', 'mech', shares(2890, 2610, 2720, 2860)),
    ...ofCards('prof-coverage', 'partners', shares(520, 540, 610, 660)),
    ...ofCards('prof-growth', 'mech', shares(960, 905, 840, 1010)),
    ...ofCards('prof-young', 'young', { 2021: [139, null], 2022: [163, null], 2023: [175, null] }),
    ...ofCards('prof-assess', 'assess', { 2022: [214, null], 2023: [428, null] }),
    ...ofCards('prof-heads', 'heads', { 2021: [71, null], 2022: [88, null], 2023: [102, null] }),
    ...ofCards('prof-attest', 'attest', { 2021: [26, 26], 2022: [31, 31], 2023: [28, 29] }),
    ...ofCards('prof-reserve', 'reserve', { 2021: [9, null], 2022: [12, null], 2023: [14, null] }),
    ...ofCards('prof-measures', 'innovate', { 2020: true, 2021: true, 2022: true, 2023: true }),
    ...ofCards('prof-innovation', 'innovate', shares(312, 438, 545, 689)),
    ...ofCards('prof-programmes', 'roles', { 2020: 1, 2021: 2, 2022: 2, 2023: 1 }),
    ...ofCards('prof-roles', 'roles', shares(120, 260, 310, 330)),
    ...ofCards('prof-distance', 'remote', { 2020: false, 2021: true, 2022: true, 2023: true }),
    ...ofCards('prof-enriched', 'environment', { 2020: true, 2021: true, 2022: true, 2023: true }),
    ...surveys([
      ['2020-11-20', 412, 560],
      ['2021-11-19', 455, 590],
      ['2022-11-18', 502, 615],
      ['2023-11-17', 540, 640],
    ]),
    ...written('prof-system', [
      ['2020-12-28', 'Составлена карта должностей, которых коснётся новая система.'],
      ['2021-12-28', 'Двенадцать педагогов прошли пробную оценку компетенций.'],
      ['2022-12-28', 'Школы ведут планы профессионального роста по единой форме.'],
      ['2023-12-28', 'Итоги оценки учтены в программах повышения квалификации.'],
    ]),
    report('prof-reserve', '2020-12-28', [6, null], 'Приказ о кадровом резерве'),
    // The last year as far as the autumn of 2024.
    report('prof-coverage', '2024-06-03', [1490, null]),
    report('prof-coverage', '2024-10-01', [1010, null]),
    report('prof-growth', '2024-06-03', [430, null]),
    report('prof-growth', '2024-10-01', [380, null]),
    report('prof-young', '2024-10-01', [186, null]),
    report('prof-assess', '2024-10-01', [571, null]),
    report('prof-attest', '2024-06-28', [22, 22], 'График аттестации руководителей'),
    report('prof-reserve', '2024-09-02', [15, null], 'Приказ о кадровом резерве'),
    report('prof-innovation', '2024-06-03', [702, null]),
    report('prof-roles', '2024-06-03', [95, null]),
    {
      ...{ kpi: 'prof-content', on: '2024-10-11', figure: [551, 655], notedOn: '2024-10-14' },
      ...{ survey: made('Анкета об условиях повышения квалификации'), draftBy: 'distance' },
    },
    // What is known once the plan has come to its end.
    report('prof-coverage', '2024-12-20', [930, null], 'Годовой отчёт ИМЦ'),
    report('prof-growth', '2024-12-20', [250, null], 'Годовой отчёт ИМЦ'),
    report('prof-assess', '2024-12-20', [632, null], 'Годовой отчёт ИМЦ'),
    report('prof-roles', '2024-12-20', [140, null], 'Годовой отчёт ИМЦ'),
    report('prof-programmes', '2024-12-20', 1, 'Годовой отчёт ИМЦ'),
    report('prof-enriched', '2024-12-20', true, 'Годовой отчёт ИМЦ'),
    ...written('prof-system', [['2024-12-20', 'Район работает в новой системе целиком.']]),
  ],
  corrections: [
    {
      ...{ kpi: 'prof-coverage', of: 'prof-partners-2021', on: '2021-12-28' },
      ...{ correctedOn: '2022-03-14', figure: [655, null] },
      document: made('Приказы двух школ о курсах'),
      reason: 'Две школы прислали приказы о курсах после закрытия года',
    },
  ],
  promises: [
    { card: 'prof-roles-2024', kpi: 'prof-programmes', on: '2024-01-17', amount: 1 },
    { card: 'prof-roles-2024', kpi: 'prof-roles', on: '2024-01-17', amount: 140 },
    { card: 'prof-heads-2024', kpi: 'prof-heads', on: '2024-01-17', amount: 100 },
    { card: 'prof-mech-2024', kpi: 'prof-growth', on: '2024-01-17', amount: 950 },
    { card: 'prof-partners-2024', kpi: 'prof-coverage', on: '2024-01-17', amount: 600 },
  ],
  waivers: [
    waiver('mech-2023', 'prof-mechanisms', 'Применяли механизмы, которые уже посчитаны'),
    waiver('young-2020', 'prof-young', 'В 2020 году программу только писали'),
    waiver('forum-2022', 'prof-young', 'Участники форума посчитаны в сопровождении года'),
    waiver('assess-2021', 'prof-assess', 'В 2021 году меры только разрабатывали'),
    waiver('heads-2020', 'prof-heads', 'В 2020 году программу только писали'),
    waiver('attest-2020', 'prof-attest', 'В 2020 году программу только писали'),
    waiver('reserve-2020', 'prof-reserve', 'Резерв 2020 года утверждён приказом'),
  ],
  locks: [
    { kpi: 'prof-coverage', startsOn: '2020-01-01', on: '2021-01-20' },
    { kpi: 'prof-coverage', startsOn: '2021-01-01', on: '2022-01-19' },
    { kpi: 'prof-coverage', startsOn: '2022-01-01', on: '2023-01-18' },
    { kpi: 'prof-coverage', startsOn: '2023-01-01', on: '2024-01-17' },
  ],
  directions: [{ project: 'professional', code: 'E5', on: '2021-01-20', continuedBy: 'E1' }],
};

function population(key: string, title: string, counts: readonly number[]) {
  const years = counts.map((count, index) => [2020 + index, count]);
  return { key, title, headcounts: Object.fromEntries(years) as Record<number, number> };
}

/** The figures of the years 2020 to 2023, over the headcounts of each. */
function shares(...counts: readonly number[]): Record<number, DemoFigure> {
  return Object.fromEntries(counts.map((count, index) => [2020 + index, [count, null] as const]));
}

/** What the years of a line of work gave, each on the day on which its card was done. */
function ofCards(
  kpi: string,
  line: string,
  years: Readonly<Record<number, DemoFigure>>,
): DemoMeasurement[] {
  return Object.entries(years).map(([year, figure]) => ({
    ...{ kpi, figure, on: `${year}-12-28`, card: `prof-${line}-${year}` },
    document: made(`Итоги ${year} года`),
  }));
}

function surveys(rows: readonly (readonly [on: Day, content: number, n: number])[]) {
  const survey = made('Анкета об условиях повышения квалификации');
  return rows.map(([on, content, n]) => ({
    ...{ kpi: 'prof-content', on, survey },
    figure: [content, n] as const,
  }));
}

function written(kpi: string, years: readonly (readonly [on: Day, body: string])[]) {
  return years.map(([on, body]) => report(kpi, on, body, 'Ежегодный аналитический отчёт'));
}

function report(
  kpi: string,
  on: Day,
  figure: DemoFigure,
  title = 'Промежуточный отчёт ИМЦ',
): DemoMeasurement {
  return { kpi, on, figure, document: made(title) };
}

function waiver(card: string, kpi: string, reason: string) {
  const year = card.slice(-4);
  return { card: `prof-${card}`, kpi, on: `${year}-12-29`, reason };
}

/** Tells beside the name of a source that its figures are made up. */
function made(title: string): string {
  return `${title} (демонстрация)`;
}
