import type { Direction } from './direction.ts';

type CatalogueEntry = Readonly<Omit<Direction, 'id' | 'retiredAt'>>;
type Confidence = Direction['successors'][number]['confidence'];
type Period = readonly [startsOn: string, endsOn: string];

const until2024: Period = ['2019-01-01', '2024-12-31'];
const until2020: Period = ['2019-01-01', '2020-12-31'];
const from2021: Period = ['2021-01-01', '2024-12-31'];
const until2030: Period = ['2025-01-01', '2030-12-31'];

/**
 * The National Projects that a centre's work is tied to, with their federal projects: the period 2019-2024 and the one
 * that continues it, 2025-2030. Codes are keys of this product; only some of them are codes of the state budget, so a
 * document that leaves the product names a direction by its title. The likeliest successor stands first; a federal
 * project that was merged into another before its period ended is continued by that one.
 */
export const directionCatalogue: readonly CatalogueEntry[] = [
  national('E', 'Образование', 'Education', until2024, { Ю: 'high' }),
  federal('E1', 'E', 'Современная школа', 'Modern School', until2024, {
    Ю6: 'medium',
    Ю4: 'medium',
    Ю5: 'low',
  }),
  federal('E2', 'E', 'Успех каждого ребенка', 'Success of Every Child', until2024, {
    Ю4: 'medium',
  }),
  federal(
    'E3',
    'E',
    'Поддержка семей, имеющих детей',
    'Support for Families with Children',
    until2020,
    { E1: 'high', Ю4: 'medium', Я1: 'low' },
  ),
  federal(
    'E4',
    'E',
    'Цифровая образовательная среда',
    'Digital Educational Environment',
    until2024,
    { Ю4: 'medium' },
  ),
  federal('E5', 'E', 'Учитель будущего', 'Teacher of the Future', until2020, {
    E1: 'high',
    Ю6: 'high',
  }),
  federal(
    'E6',
    'E',
    'Молодые профессионалы (Повышение конкурентоспособности профессионального образования)',
    'Young Professionals',
    until2024,
    { Ю9: 'high' },
  ),
  federal('E7', 'E', 'Новые возможности для каждого', 'New Opportunities for Everyone', until2020, {
    Л2: 'low',
  }),
  federal('E8', 'E', 'Социальная активность', 'Social Activity', until2024, { Ю2: 'medium' }),
  federal('E9', 'E', 'Экспорт образования', 'Export of Education', until2020, { Ю3: 'low' }),
  federal('EA', 'E', 'Социальные лифты для каждого', 'Social Lifts for Everyone', until2024, {
    Ю1: 'medium',
  }),
  federal(
    'EV',
    'E',
    'Патриотическое воспитание граждан Российской Федерации',
    'Patriotic Education of Citizens',
    from2021,
    { Ю2: 'medium', Ю6: 'medium' },
  ),
  federal(
    'EG',
    'E',
    'Развитие системы поддержки молодежи («Молодежь России»)',
    'Youth of Russia',
    from2021,
    { Ю1: 'medium', Ю2: 'medium' },
  ),
  national('P', 'Демография', 'Demography', until2024, { Я: 'high', Л: 'medium' }),
  federal(
    'P1',
    'P',
    'Финансовая поддержка семей при рождении детей',
    'Financial Support of Families at Childbirth',
    until2024,
    { Я1: 'high' },
  ),
  federal('P2', 'P', 'Содействие занятости', 'Promoting Employment', until2024, { Л3: 'medium' }),
  federal('P3', 'P', 'Старшее поколение', 'Older Generation', until2024, { Я4: 'high' }),
  national('Ю', 'Молодёжь и дети', 'Youth and Children', until2030),
  federal('Ю1', 'Ю', 'Россия — страна возможностей', 'Russia — Land of Opportunity', until2030),
  federal(
    'Ю2',
    'Ю',
    'Мы вместе (Воспитание гармонично развитой личности)',
    'We Are Together',
    until2030,
  ),
  federal('Ю3', 'Ю', 'Россия в мире', 'Russia in the World', until2030),
  federal('Ю4', 'Ю', 'Всё лучшее детям', 'All the Best for Children', until2030),
  federal('Ю5', 'Ю', 'Ведущие школы', 'Leading Schools', until2030),
  federal('Ю6', 'Ю', 'Педагоги и наставники', 'Teachers and Mentors', until2030),
  federal('Ю7', 'Ю', 'Создание сети современных кампусов', 'Modern Campuses Network', until2030),
  federal(
    'Ю8',
    'Ю',
    'Университеты для поколения лидеров',
    'Universities for a Generation of Leaders',
    until2030,
  ),
  federal('Ю9', 'Ю', 'Профессионалитет', 'Professionalitet', until2030),
  national('Я', 'Семья', 'Family', until2030),
  federal('Я1', 'Я', 'Поддержка семьи', 'Family Support', until2030),
  federal('Я2', 'Я', 'Многодетная семья', 'Large Family', until2030),
  federal('Я3', 'Я', 'Охрана материнства и детства', 'Maternal and Child Health', until2030),
  federal('Я4', 'Я', 'Старшее поколение', 'Older Generation', until2030),
  federal(
    'Я5',
    'Я',
    'Семейные ценности и инфраструктура культуры',
    'Family Values and Cultural Infrastructure',
    until2030,
  ),
  national('Л', 'Кадры', 'Human Resources', until2030),
  federal('Л1', 'Л', 'Управление рынком труда', 'Labour Market Management', until2030),
  federal('Л2', 'Л', 'Образование для рынка труда', 'Education for the Labour Market', until2030),
  federal('Л3', 'Л', 'Активные меры содействия занятости', 'Active Employment Measures', until2030),
  federal('Л4', 'Л', 'Человек труда', 'Working Person', until2030),
];

function national(
  code: string,
  nameRu: string,
  nameEn: string,
  period: Period,
  successors: Readonly<Record<string, Confidence>> = {},
): CatalogueEntry {
  return entry(code, 'national', null, nameRu, nameEn, period, successors);
}

function federal(
  code: string,
  parentCode: string,
  nameRu: string,
  nameEn: string,
  period: Period,
  successors: Readonly<Record<string, Confidence>> = {},
): CatalogueEntry {
  return entry(code, 'federal', parentCode, nameRu, nameEn, period, successors);
}

function entry(
  code: string,
  level: Direction['level'],
  parentCode: string | null,
  nameRu: string,
  nameEn: string,
  [startsOn, endsOn]: Period,
  successors: Readonly<Record<string, Confidence>>,
): CatalogueEntry {
  return {
    code,
    level,
    parentCode,
    nameRu,
    nameEn,
    startsOn,
    endsOn,
    successors: Object.entries(successors).map(([code, confidence]) => ({ code, confidence })),
  };
}
