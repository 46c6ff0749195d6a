import type { Context } from '../context.ts';
import { NONE, type PhraseRow } from './row.ts';

const COMMUNITY: Context = { projectStart: '2021-08-01', projectEnd: '2024-08-31' };
const AFTER_DESIGN: Context = {
  projectStart: '2021-08-01',
  projectEnd: '2024-08-31',
  previousStageEnd: '2022-01-31',
};
const SPRINTS: Context = {
  projectStart: '2021-08-01',
  projectEnd: '2024-08-31',
  stageStart: '2022-02-01',
  stageEnd: '2024-08-31',
};
const DESIGN: Context = {
  projectStart: '2021-08-01',
  projectEnd: '2024-08-31',
  stageStart: '2021-08-01',
  stageEnd: '2022-01-31',
};
const LEADERS: Context = {
  projectStart: '2019-01-01',
  projectEnd: '2024-12-31',
  stageStart: '2019-01-01',
  stageEnd: '2024-12-31',
};
const TRAJECTORY: Context = { projectStart: '2020-09-01', projectEnd: '2024-12-31' };
const MAIN: Context = {
  projectStart: '2020-09-01',
  projectEnd: '2024-12-31',
  stageStart: '2021-09-01',
  stageEnd: '2024-10-31',
};
const LAST: Context = {
  projectStart: '2020-09-01',
  projectEnd: '2024-12-31',
  stageStart: '2024-11-01',
  stageEnd: '2024-12-31',
};
const SCHOOLS: Context = { projectStart: '2020-09-01', projectEnd: '2024-09-30' };
const LABORATORY: Context = { projectStart: '2020-01-01', projectEnd: '2025-10-31' };
const CLOSING: Context = {
  projectStart: '2020-01-01',
  projectEnd: '2025-10-31',
  previousStageEnd: '2024-12-31',
};
const TUTOR: Context = { projectStart: '2021-06-01', projectEnd: '2021-11-30' };
const PROFESSIONAL: Context = { projectStart: '2020-01-01', projectEnd: '2024-12-31' };
const REPORT: Context = { academicYear: '2021/2022' };
const AHEAD: Context = { academicYear: '2021/2022', documentDate: '2022-08' };
const MODEL: Context = { documentDate: '2023' };

/**
 * Every word about time of the documents that the product was made after, in their order and where they stand; of
 * sentences only the words about time. A question mark at the end: it proposes this and asks.
 */
export const sources: readonly PhraseRow[] = [
  ['08.2021- 01.2022', COMMUNITY, 'range 2021-08-01..2022-01-31'],
  ['до 08.2024', AFTER_DESIGN, 'deadline ..2024-08-31'],
  [
    'детали следующего спринта – по завершении предыдущего',
    SPRINTS,
    'conditional 2022-02-01..2024-08-31 ?',
  ],
  ['начальный спринт', DESIGN, 'conditional 2021-08-01..2022-01-31 ?'],
  ['весной 2021 г.', COMMUNITY, 'range 2021-03-01..2021-05-31'],
  ['[Программы](#) до 2024 года', NONE, 'deadline ..2024-12-31 ?'],
  ['2019-2024', NONE, 'range 2019-01-01..2024-12-31'],
  ['в течение года', LEADERS, 'continuous 2019-01-01..2024-12-31 YEARLY ?'],
  ['ежегодно, ноябрь-декабрь', LEADERS, 'recurring 2019-11-01..2024-12-31 YEARLY'],
  ['ежегодно, апрель', LEADERS, 'recurring 2019-04-01..2024-04-30 YEARLY'],
  ['ежегодно, сентябрь-октябрь', LEADERS, 'recurring 2019-09-01..2024-10-31 YEARLY'],
  ['ежегодно, октябрь-февраль', LEADERS, 'recurring 2019-10-01..2024-12-31 YEARLY'],
  ['ежегодно, октябрь-ноябрь', LEADERS, 'recurring 2019-10-01..2024-11-30 YEARLY'],
  ['ежегодно, декабрь – март', LEADERS, 'recurring 2019-12-01..2024-12-31 YEARLY'],
  ['2020-2021 учебный год', TRAJECTORY, 'range 2020-09-01..2021-08-31'],
  ['сентябрь 2021 г. – октябрь 2024 г.', TRAJECTORY, 'range 2021-09-01..2024-10-31'],
  ['ноябрь-декабрь 2024 г.', TRAJECTORY, 'range 2024-11-01..2024-12-31'],
  ['30.09.2021', MAIN, 'date 2021-09-30..2021-09-30'],
  ['18.10.2021', MAIN, 'date 2021-10-18..2021-10-18'],
  ['регулярно', MAIN, 'irregular 2021-09-01..2024-10-31'],
  ['ноябрь 2021-декабрь 2024', MAIN, 'range 2021-11-01..2024-12-31'],
  [
    'не менее 1 раза в учебном полугодии',
    MAIN,
    'recurring 2021-09-01..2024-10-31 ACADEMIC_HALF 1/academicHalf',
  ],
  ['непрерывно', MAIN, 'continuous 2021-09-01..2024-10-31'],
  ['ноябрь-декабрь 2024', LAST, 'range 2024-11-01..2024-12-31'],
  ['сентябрь 2020 – декабрь 2021', SCHOOLS, 'range 2020-09-01..2021-12-31'],
  ['2022 – 2023', SCHOOLS, 'range 2022-01-01..2023-12-31 ?'],
  ['2023 – сентябрь 2024', SCHOOLS, 'range 2023-01-01..2024-09-30'],
  ['Сентябрь', SCHOOLS, 'recurring 2020-09-01..2024-09-30 YEARLY ?'],
  ['Октябрь-ноябрь', SCHOOLS, 'recurring 2020-10-01..2023-11-30 YEARLY ?'],
  ['ноябрь - декабрь', SCHOOLS, 'recurring 2020-11-01..2023-12-31 YEARLY ?'],
  ['январь – март', SCHOOLS, 'recurring 2021-01-01..2024-03-31 YEARLY ?'],
  ['апрель – май', SCHOOLS, 'recurring 2021-04-01..2024-05-31 YEARLY ?'],
  ['июнь – сентябрь', SCHOOLS, 'recurring 2021-06-01..2024-09-30 YEARLY ?'],
  ['2020-2021', LABORATORY, 'range 2020-01-01..2021-12-31 ?'],
  ['2022-2024', LABORATORY, 'range 2022-01-01..2024-12-31'],
  ['до 31.10.2025', CLOSING, 'deadline ..2025-10-31'],
  ['2020', LABORATORY, 'range 2020-01-01..2020-12-31'],
  ['2020-2024 ежегодно', LABORATORY, 'recurring 2020-01-01..2024-12-31 YEARLY 1/year'],
  ['октябрь 2020', LABORATORY, 'range 2020-10-01..2020-10-31'],
  ['2020-2024', LABORATORY, 'range 2020-01-01..2024-12-31'],
  ['2020-2024 постоянно', LABORATORY, 'continuous 2020-01-01..2024-12-31'],
  ['ежегодно до 01.06.', LABORATORY, 'recurring 2020-01-01..2025-06-01 YEARLY 1/year'],
  ['до 30.10.2025', LABORATORY, 'deadline ..2025-10-30'],
  ['июнь-август 2021', TUTOR, 'range 2021-06-01..2021-08-31'],
  ['сентябрь 2021', TUTOR, 'range 2021-09-01..2021-09-30'],
  ['октябрь-ноябрь 2021', TUTOR, 'range 2021-10-01..2021-11-30'],
  ['ноябрь 2021', TUTOR, 'range 2021-11-01..2021-11-30'],
  ['22 ноября 2021', TUTOR, 'date 2021-11-22..2021-11-22'],
  ['22.11.2021 г.', TUTOR, 'date 2021-11-22..2021-11-22'],
  ['в июле 2021 г.', TUTOR, 'range 2021-07-01..2021-07-31'],
  ['на 2020-2024 годы', NONE, 'range 2020-01-01..2024-12-31'],
  ['Разработческий (2020 год)', PROFESSIONAL, 'range 2020-01-01..2020-12-31'],
  ['Практический (2020 – 2024 годы)', PROFESSIONAL, 'range 2020-01-01..2024-12-31'],
  ['Аналитический (2024 год)', PROFESSIONAL, 'range 2024-01-01..2024-12-31'],
  ['2020 год', PROFESSIONAL, 'range 2020-01-01..2020-12-31'],
  ['2021 год', PROFESSIONAL, 'range 2021-01-01..2021-12-31'],
  ['2022 год', PROFESSIONAL, 'range 2022-01-01..2022-12-31'],
  ['2023 год', PROFESSIONAL, 'range 2023-01-01..2023-12-31'],
  ['2024 год', PROFESSIONAL, 'range 2024-01-01..2024-12-31'],
  ['к 2024 году', PROFESSIONAL, 'deadline ..2024-12-31 ?'],
  ['до 2024 года', PROFESSIONAL, 'deadline ..2024-12-31 ?'],
  ['Ежегодный аналитический отчёт', PROFESSIONAL, 'recurring 2020-01-01..2024-12-31 YEARLY 1/year'],
  ['Ежегодно осуществляется', PROFESSIONAL, 'recurring 2020-01-01..2024-12-31 YEARLY 1/year'],
  ['в первые три года работы', PROFESSIONAL, 'none'],
  [
    '2 раза в год: сентябрь и февраль-март по графику',
    REPORT,
    'recurring 2021-09-01..2022-03-31 YEARLY 2/year',
  ],
  ['раз в год', REPORT, 'recurring .. YEARLY 1/year'],
  ['в сентябре 2021 года', REPORT, 'range 2021-09-01..2021-09-30'],
  ['в сентябре 2021 года запущены', REPORT, 'openEnded 2021-09-01..'],
  ['В 2021 году', REPORT, 'range 2021-01-01..2021-12-31'],
  ['в апреле 2022 года', REPORT, 'range 2022-04-01..2022-04-30'],
  ['В период с 01 по 18 декабря 2021 года', REPORT, 'range 2021-12-01..2021-12-18'],
  ['в ежемесячных планах методического сопровождения', REPORT, 'recurring .. MONTHLY 1/month'],
  ['в марте 2021 года', REPORT, 'range 2021-03-01..2021-03-31'],
  ['в июле 2021 года', REPORT, 'range 2021-07-01..2021-07-31'],
  ['ежегодное представление практик на форуме', REPORT, 'recurring .. YEARLY 1/year'],
  ['В марте 2022 года', REPORT, 'range 2022-03-01..2022-03-31'],
  ['в 2021-2022 учебном году', REPORT, 'range 2021-09-01..2022-08-31'],
  ['(18.10.2021)', REPORT, 'date 2021-10-18..2021-10-18'],
  ['(14.12.2021)', REPORT, 'date 2021-12-14..2021-12-14'],
  ['(06.04.2022)', REPORT, 'date 2022-04-06..2022-04-06'],
  ['(25.03.2022)', REPORT, 'date 2022-03-25..2022-03-25'],
  ['(15.04.2022)', REPORT, 'date 2022-04-15..2022-04-15'],
  ['(ИМЦ, 29.09.2021)', REPORT, 'date 2021-09-29..2021-09-29'],
  ['(СПб АППО, 15.12.2021)', REPORT, 'date 2021-12-15..2021-12-15'],
  ['СПб ДУМ, 22.04.2022', REPORT, 'date 2022-04-22..2022-04-22'],
  ['(ГБУ ДО ДД(Ю)Т Фрунзенского района, 24.03.2022', REPORT, 'date 2022-03-24..2022-03-24'],
  ['(СПб ГДТЮ, 21.04.2022', REPORT, 'date 2022-04-21..2022-04-21'],
  ['(ИМЦ Московского района, 28.04.2022)', REPORT, 'date 2022-04-28..2022-04-28'],
  ['(СПб АППО, 20.05.2022)', REPORT, 'date 2022-05-20..2022-05-20'],
  ['В декабре 2021 года', REPORT, 'range 2021-12-01..2021-12-31'],
  ['(01-2.10.2022, Точка Кипения СПбПУ)', REPORT, 'range 2022-10-01..2022-10-02'],
  ['25.10-18.11.2021', REPORT, 'range 2021-10-25..2021-11-18'],
  ['(октябрь-ноябрь 2021)', REPORT, 'range 2021-10-01..2021-11-30'],
  ['в рамках ПМОФ 2021', REPORT, 'reference 2021-01-01..2021-12-31'],
  ['В 2022 году по итогам полугодия', REPORT, 'range 2022-01-01..2022-06-30'],
  ['Задачи на предстоящий год', AHEAD, 'range 2022-09-01..2023-08-31 ?'],
  ['На протяжение многих лет', REPORT, 'none'],
  ['НАСТАВНИК 2030. Инженеры будущего', REPORT, 'none ?'],
  ['Санкт-Петербург - 2023', NONE, 'range 2023-01-01..2023-12-31'],
  ['С 2019 года', MODEL, 'openEnded 2019-01-01..'],
  ['на период до 2035 года', MODEL, 'deadline ..2035-12-31 ?'],
  ['в текущем году и в последующие годы', MODEL, 'openEnded 2023-01-01..'],
  ['Шаг 1. По результатам диагностики', MODEL, 'conditional'],
  ['в предыдущий период', MODEL, 'none'],
  ['распоряжением Минпросвещения России от 1 сентября 2021 г. № Р-210', NONE, 'none'],
  ['от 25.12.2019 № Р-145', NONE, 'none'],
  ['от 23.07.2021 № 2116-р', NONE, 'none'],
  ['(ПС «Специалист в сфере воспитания» 10.01.2017 г.)', NONE, 'none'],
];
