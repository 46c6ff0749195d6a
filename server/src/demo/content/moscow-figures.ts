import type { Day } from './content.ts';
import type { DemoFigure, DemoFigures, DemoMeasurement, DemoPromise } from './figure-shape.ts';

const yearly = 'Отчёт района о горизонтальном обучении, 2021/22';
const summer = '2022-06-30';
const autumn = 'Выгрузка из АИС «Конструктор» за осень (демонстрация)';

/**
 * The figures that the report of the district and the passports tell, and what the events of the board brought. Figures
 * that no document told are made up, and their source says so.
 */
export const moscowFigures: DemoFigures = {
  populations: [
    { key: 'schools', title: 'Школы района', headcounts: { 2020: 39, 2021: 40, 2022: 40 } },
  ],
  measurements: [
    // Mentoring: 12 % of the teachers and 14 % of the pupils, and what became of it in half a year.
    told('path-teachers', '2021-08-31', 12),
    told('path-pupils', '2021-08-31', 14),
    told('path-teachers', summer, 14),
    told('path-pupils', summer, 19.2),
    told('path-schools', summer, [40, null], `${yearly}; число школ (демонстрация)`),
    told('path-courses', summer, 43),
    told('path-informal', summer, 473),
    told('path-intensives', '2021-11-18', 1, 'Стажировка наставников в школе № 366'),
    told('path-intensives', '2022-04-14', 1, 'Интенсив для кураторов (демонстрация)'),
    // 78 events of the methodical unions by their themes.
    told('pro-events-subject', summer, 26),
    told('pro-events-literacy', summer, 8),
    told('pro-events-lesson', summer, 7),
    told('pro-events-digital', summer, 5),
    told('pro-events-upbringing', summer, 6),
    told('pro-events-deficits', summer, 26),
    told('pro-events-subject', '2022-10-14', 4, autumn),
    told('pro-events-deficits', '2022-10-14', 5, autumn),
    told('pro-events-literacy', '2022-10-14', 1, autumn),
    { ...told('pro-events-lesson', '2022-10-14', 2, autumn), draftBy: 'member' },
    told('pro-course', '2021-12-18', 149),
    told('pro-involved', '2021-12-17', 41, 'Анкетирование педагогов, зима (демонстрация)'),
    told('pro-involved', '2022-05-27', 48, 'Анкетирование педагогов, весна (демонстрация)'),
    // Who came to the events; one that two projects show counts in each, and once in the cascade.
    came('path-reach', 'path-e2', ['2021-09-30', '2021-09-30'], 58),
    came('path-reach', 'path-e3', ['2021-10-18', '2021-10-20'], 71),
    came('pro-reach', 'path-e3', ['2021-10-18', '2021-10-20'], 71),
    came('pro-reach', 'pro-1-conference', ['2022-03-24', '2022-03-28'], 169),
    came('pro-reach', 'pro-1-class-teachers', ['2022-04-06', '2022-04-07'], 46),
    came('path-reach', 'pro-1-class-teachers', ['2022-04-06', '2022-04-07'], 46),
    came('pro-reach', 'pro-1-practices', ['2022-04-15', '2022-04-18'], 45),
    came('path-reach', 'pro-1-practices', ['2022-04-15', '2022-04-18'], 45),
    came('pro-reach', 'pro-1-fgos', ['2022-04-28', '2022-04-29'], 47),
    came('pro-reach', 'pro-2-talks', ['2022-10-03', '2022-10-03'], 34),
    // A course for one cohort: 30 came, 28 finished, 9 schools took them in.
    {
      ...came('tutor-people', 'tutor-e2', ['2021-09-30', '2021-09-30'], 30),
      document: 'Список группы',
    },
    {
      ...came('tutor-schools', 'tutor-e4', ['2021-11-30', '2021-11-30'], 9),
      document: 'Договоры со школами',
    },
    {
      ...came('tutor-finished', 'tutor-e5', ['2021-11-22', '2021-12-06'], [28, 30]),
      document: 'Ведомость зачёта',
    },
    told('pair-schools', '2021-12-20', 6, 'Список школ с низкими результатами (демонстрация)'),
    told('pair-schools', '2022-09-26', 5, 'Список школ с низкими результатами (демонстрация)'),
    told('pair-exams', '2021-12-20', 61, 'Сводка оценочных процедур (демонстрация)'),
    told('pair-exams', '2022-09-26', 64, 'Сводка оценочных процедур (демонстрация)'),
    told('pair-trained', '2021-12-01', 37, 'Список группы на 36 часов (демонстрация)'),
  ],
  corrections: [
    {
      ...{ kpi: 'pro-reach', of: 'pro-1-conference', on: '2022-03-24', correctedOn: '2022-09-26' },
      ...{ figure: 176, document: 'Лист регистрации третьей секции (демонстрация)' },
      reason: 'Нашёлся лист регистрации третьей секции: ещё семь человек',
    },
  ],
  promises: [
    // A shared event is tied to the KPI of each of its projects.
    { ...promise('path-e3', 'pro-reach', '2021-09-13', 60), by: 'mentoring' },
    { ...promise('pro-1-class-teachers', 'path-reach', '2022-03-28', 40), by: 'mentoring' },
    { ...promise('pro-1-practices', 'path-reach', '2022-04-04', 45), by: 'mentoring' },
    promise('path-e6', 'path-informal', '2022-10-10', 40),
    promise('pro-2-values', 'pro-reach', '2022-09-05', 24),
    promise('pro-2-start', 'pro-reach', '2022-09-05', 40),
    promise('pro-2-novelty', 'pro-reach', '2022-09-05', 40),
    promise('pro-2-openmic', 'pro-reach', '2022-09-05', 60),
    promise('pro-2-dialogue', 'pro-reach', '2022-09-05', 36),
    promise('pro-2-fair', 'pro-reach', '2022-09-05', 120),
  ],
  waivers: [],
  locks: [{ kpi: 'pro-reach', startsOn: '2021-09-01', on: '2022-09-12' }],
  directions: [{ project: 'tutor', code: 'E2', note: 'Проект профориентации «Билет в будущее»' }],
};

function told(kpi: string, on: Day, figure: DemoFigure, document = yearly): DemoMeasurement {
  return { kpi, on, figure, document };
}

/** On which day, and when that was written down. */
function came(
  kpi: string,
  card: string,
  [on, notedOn]: readonly [Day, Day],
  figure: DemoFigure,
): DemoMeasurement {
  return { kpi, card, on, notedOn, figure, document: 'Лист регистрации (демонстрация)' };
}

function promise(card: string, kpi: string, on: Day, amount: number): DemoPromise {
  return { card, kpi, on, amount };
}
