import type { Organisation } from '../domain/organisation/organisation.ts';

function organisation(
  key: string,
  kind: Organisation['kind'],
  title: string,
  shortTitle: string | null = null,
): Organisation {
  return { id: key, title, shortTitle, kind, address: null, archivedAt: null };
}

/** A register for tests: numbers shared by organisations of several kinds, names of several words. */
export const register: readonly Organisation[] = [
  organisation(
    's358',
    'school',
    'ГБОУ средняя общеобразовательная школа № 358 Московского района',
    'Школа № 358',
  ),
  organisation('s12', 'school', 'ГБОУ школа № 12', 'Школа № 12'),
  organisation('g66', 'school', 'ГБОУ гимназия № 66', 'Гимназия № 66'),
  organisation('k12', 'kindergarten', 'ГБДОУ детский сад № 12', 'Детский сад № 12'),
  organisation('imc', 'centre', 'Информационно-методический центр', 'ИМЦ'),
  organisation('dom', 'other', 'Дом молодёжи «Пулковец»'),
  organisation('appo', 'further-education', 'Академия постдипломного образования', 'СПб АППО'),
];

/** What is expected of one line; what is not named is not there. */
export interface Expected {
  readonly title: string;
  readonly type?: string;
  readonly level?: string;
  readonly format?: string;
  readonly international?: true;
  /** Id of the organisation, or the words when the register has none. */
  readonly place?: string;
  readonly when?: string;
}

const seminar = { type: 'seminar' } as const;

/** Lines as people type them, written before the reader. */
export const examples: readonly (readonly [string, Expected])[] = [
  [
    'Районный семинар по наставничеству 30.09.2021, очно, школа 358',
    {
      title: 'Районный семинар по наставничеству',
      ...seminar,
      level: 'district',
      format: 'in-person',
      place: 's358',
      when: '30.09.2021',
    },
  ],
  ['Семинар', { title: 'Семинар', ...seminar }],
  ['Подготовить письмо школам', { title: 'Подготовить письмо школам' }],
  // The date, wherever it is clear.
  ['Семинар 30 сентября', { title: 'Семинар', ...seminar, when: '30 сентября' }],
  ['30.09.2021 Семинар', { title: 'Семинар', ...seminar, when: '30.09.2021' }],
  ['30 сентября – семинар', { title: 'семинар', ...seminar, when: '30 сентября' }],
  [
    '30.09.2021: семинар, онлайн',
    { title: 'семинар', ...seminar, format: 'remote', when: '30.09.2021' },
  ],
  ['Семинар — 30 сентября 2021 г.', { title: 'Семинар', ...seminar, when: '30 сентября 2021 г.' }],
  ['Семинар (30.09.2021)', { title: 'Семинар', ...seminar, when: '30.09.2021' }],
  [
    'Семинар (30.09.2021, онлайн)',
    { title: 'Семинар', ...seminar, format: 'remote', when: '30.09.2021' },
  ],
  ['Семинар (онлайн, для завучей)', { title: 'Семинар (онлайн, для завучей)', ...seminar }],
  [
    'Школа молодого учителя, по четвергам',
    { title: 'Школа молодого учителя', when: 'по четвергам' },
  ],
  [
    'Семинар 30.09.2021 в 15:00, ИМЦ',
    { title: 'Семинар', ...seminar, place: 'imc', when: '30.09.2021 в 15:00' },
  ],
  ['Семинар 25-26 мая 2022', { title: 'Семинар', ...seminar, when: '25-26 мая 2022' }],
  ['Неделя наставника с 1 по 5 октября', { title: 'Неделя наставника', when: 'с 1 по 5 октября' }],
  ['Сдать отчёт до 30.10.2025', { title: 'Сдать отчёт', when: 'до 30.10.2025' }],
  ['Семинар в октябре', { title: 'Семинар', ...seminar, when: 'в октябре' }],
  ['Семинар октябрь 2022', { title: 'Семинар', ...seminar, when: 'октябрь 2022' }],
  ['Семинары, октябрь–февраль', { title: 'Семинары', ...seminar, when: 'октябрь–февраль' }],
  [
    'Диагностика, ежегодно, октябрь-февраль',
    { title: 'Диагностика', type: 'diagnostics', when: 'ежегодно, октябрь-февраль' },
  ],
  [
    'Диагностика ежегодно до 01.06.',
    { title: 'Диагностика', type: 'diagnostics', when: 'ежегодно до 01.06.' },
  ],
  ['Совещания по пятницам', { title: 'Совещания', type: 'meeting', when: 'по пятницам' }],
  [
    'Интенсив не менее 1 раза в учебном полугодии',
    { title: 'Интенсив', type: 'intensive', when: 'не менее 1 раза в учебном полугодии' },
  ],
  ['Консультации, по графику', { title: 'Консультации', type: 'consultation', when: 'по графику' }],
  [
    'Сопровождение молодых педагогов, постоянно',
    { title: 'Сопровождение молодых педагогов', type: 'support', when: 'постоянно' },
  ],
  ['Встреча команды, 2022', { title: 'Встреча команды', when: '2022' }],
  ['Встреча весной 2021 г.', { title: 'Встреча', when: 'весной 2021 г.' }],
  ['Семинар 31 апреля', { title: 'Семинар', ...seminar, when: '31 апреля' }],
  [
    'Семинар 30.09.2021 по наставничеству',
    { title: 'Семинар по наставничеству', ...seminar, when: '30.09.2021' },
  ],
  [
    'Семинар 30.09.2021 в школе 358',
    { title: 'Семинар', ...seminar, place: 's358', when: '30.09.2021' },
  ],
  ['1 сентября — День знаний', { title: 'День знаний', when: '1 сентября' }],
  // Words that look like time and belong to the title.
  ['Подготовка школ к 1 сентября', { title: 'Подготовка школ к 1 сентября' }],
  ['Отчёт за сентябрь', { title: 'Отчёт за сентябрь', type: 'report' }],
  ['План на октябрь', { title: 'План на октябрь' }],
  ['Форум «Наставник 2021»', { title: 'Форум «Наставник 2021»', type: 'forum' }],
  ['Форум 2021', { title: 'Форум 2021', type: 'forum' }],
  [
    'Круглый стол по итогам 2021 года',
    { title: 'Круглый стол по итогам 2021 года', type: 'round-table' },
  ],
  [
    'Программа развития до 2024 года',
    { title: 'Программа развития до 2024 года', type: 'programme' },
  ],
  ['Приказ от 30.09.2021 № 5', { title: 'Приказ от 30.09.2021 № 5', type: 'order' }],
  [
    'Конкурс «Урок 1 сентября», онлайн',
    { title: 'Конкурс «Урок 1 сентября»', type: 'contest', format: 'remote' },
  ],
  ['Ежегодный семинар', { title: 'Ежегодный семинар', ...seminar }],
  ['Занятие модуля 1.2', { title: 'Занятие модуля 1.2', type: 'class' }],
  [
    'Семинар в сентябре для молодых педагогов',
    { title: 'Семинар в сентябре для молодых педагогов', ...seminar },
  ],
  ['30.09.2021', { title: '30.09.2021' }],
  ['очно, школа 358', { title: 'очно, школа 358' }],
  ['Анализ ЕГЭ 2021 года', { title: 'Анализ ЕГЭ 2021 года', type: 'analysis' }],
  ['Курсы 36 часов', { title: 'Курсы 36 часов', type: 'course' }],
  // The format.
  ['Семинар, дистанционно', { title: 'Семинар', ...seminar, format: 'remote' }],
  ['Семинар, очно-дистанционно', { title: 'Семинар', ...seminar, format: 'hybrid' }],
  ['Семинар, очно и онлайн', { title: 'Семинар', ...seminar, format: 'hybrid' }],
  ['Семинар, в смешанном формате', { title: 'Семинар', ...seminar, format: 'hybrid' }],
  ['Семинар, формат: очный', { title: 'Семинар', ...seminar, format: 'in-person' }],
  ['Онлайн-семинар', { title: 'Онлайн-семинар', ...seminar, format: 'remote' }],
  ['Дистанционный конкурс', { title: 'Дистанционный конкурс', type: 'contest', format: 'remote' }],
  ['Вебинар для кураторов', { title: 'Вебинар для кураторов', ...seminar, format: 'remote' }],
  ['Как учить дистанционно', { title: 'Как учить дистанционно' }],
  // The level.
  ['Городской конкурс', { title: 'Городской конкурс', type: 'contest', level: 'city' }],
  [
    'Районный этап всероссийского конкурса',
    { title: 'Районный этап всероссийского конкурса', type: 'contest', level: 'district' },
  ],
  [
    'XV Всероссийская научно-практическая конференция',
    {
      title: 'XV Всероссийская научно-практическая конференция',
      type: 'conference',
      level: 'national',
    },
  ],
  [
    'Конференция, региональный уровень',
    { title: 'Конференция', type: 'conference', level: 'regional' },
  ],
  ['Конференция, уровень: город', { title: 'Конференция', type: 'conference', level: 'city' }],
  ['Форум, всероссийский', { title: 'Форум', type: 'forum', level: 'national' }],
  [
    'Всероссийский форум с международным участием, онлайн',
    {
      title: 'Всероссийский форум с международным участием',
      type: 'forum',
      level: 'national',
      international: true,
      format: 'remote',
    },
  ],
  ['Районный методист о наставничестве', { title: 'Районный методист о наставничестве' }],
  // The type.
  [
    'Мастер-класс педагога, школа 12',
    { title: 'Мастер-класс педагога', type: 'workshop', place: 's12' },
  ],
  [
    'Проведение районного семинара',
    { title: 'Проведение районного семинара', ...seminar, level: 'district' },
  ],
  ['Положение о конкурсе', { title: 'Положение о конкурсе', type: 'regulation' }],
  ['Семинар-практикум', { title: 'Семинар-практикум', ...seminar }],
  ['Открытые уроки', { title: 'Открытые уроки', type: 'open-lesson' }],
  [
    'Итоговое мероприятие проекта',
    { title: 'Итоговое мероприятие проекта', type: 'closing-event' },
  ],
  [
    'Методические рекомендации наставнику',
    { title: 'Методические рекомендации наставнику', type: 'guidelines' },
  ],
  [
    'Курсы повышения квалификации «Тьютор», 144 ч',
    { title: 'Курсы повышения квалификации «Тьютор», 144 ч', type: 'course' },
  ],
  // The place.
  ['Семинар, в школе № 358', { title: 'Семинар', ...seminar, place: 's358' }],
  ['Семинар, на базе ГБОУ № 358', { title: 'Семинар', ...seminar, place: 's358' }],
  ['Семинар, место: гимназия 66', { title: 'Семинар', ...seminar, place: 'g66' }],
  ['Семинар, школа 66', { title: 'Семинар', ...seminar, place: 'g66' }],
  ['Семинар, детский сад № 12', { title: 'Семинар', ...seminar, place: 'k12' }],
  ['Семинар, д/с 12', { title: 'Семинар', ...seminar, place: 'k12' }],
  ['Семинар, дом молодежи «Пулковец»', { title: 'Семинар', ...seminar, place: 'dom' }],
  ['Семинар, АППО', { title: 'Семинар', ...seminar, place: 'appo' }],
  ['Семинар в школе 358', { title: 'Семинар в школе 358', ...seminar, place: 's358' }],
  ['Семинар, школа 999', { title: 'Семинар, школа 999', ...seminar, place: 'школа 999' }],
  ['Семинар, актовый зал', { title: 'Семинар, актовый зал', ...seminar, place: 'актовый зал' }],
  ['Семинар, наставничество', { title: 'Семинар, наставничество', ...seminar }],
  [
    'Встреча с лидерами, наставниками, школа 358, 5 октября',
    { title: 'Встреча с лидерами, наставниками', place: 's358', when: '5 октября' },
  ],
  // How it is typed.
  [
    'СЕМИНАР 30.09.2021, ОЧНО, ШКОЛА 358',
    { title: 'СЕМИНАР', ...seminar, format: 'in-person', place: 's358', when: '30.09.2021' },
  ],
  [
    '  Семинар ,очно ;  школа №358.  ',
    { title: 'Семинар', ...seminar, format: 'in-person', place: 's358' },
  ],
  ['Семинар, 25.10—18.11.2021', { title: 'Семинар', ...seminar, when: '25.10—18.11.2021' }],
  ['Семинар\u00a030\u00a0сентября', { title: 'Семинар', ...seminar, when: '30\u00a0сентября' }],
  ['Зачёт, очно', { title: 'Зачёт', type: 'credit-test', format: 'in-person' }],
  ['Зачет', { title: 'Зачет', type: 'credit-test' }],
  ['Workshop for mentors, online', { title: 'Workshop for mentors', format: 'remote' }],
  ['?!, ;;; —', { title: '?!, ;;; —' }],
];
