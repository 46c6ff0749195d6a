import type { OrganisationKind } from '@kaskad/shared/domain/organisation/organisation.ts';

export interface DemoOrganisation {
  readonly key: string;
  readonly title: string;
  readonly shortTitle: string | null;
  readonly kind: OrganisationKind;
  readonly address?: string;
}

/** The registers of the two centres by the key of the cascade. */
export const demoOrganisations: Readonly<Record<string, readonly DemoOrganisation[]>> = {
  moscow: [
    {
      ...named('imc', 'ГБУ ДППО ЦПКС ИМЦ Московского района', 'ИМЦ Московского района', 'centre'),
      address: 'Санкт-Петербург, Московский район',
    },
    ...[358, 362, 372, 376, 496, 510, 525, 643].map(school),
    named('366', 'ГБОУ физико-математический лицей № 366 Московского района', 'ФМЛ № 366'),
    named('373', 'ГБОУ лицей № 373 Московского района', 'Лицей № 373'),
    named(
      'craft',
      'Центр детского и юношеского технического творчества Московского района',
      'Центр технического творчества',
      'further-education',
    ),
    named(
      'academy',
      'Санкт-Петербургская академия постдипломного образования',
      'АППО',
      'university',
    ),
    named('tsu', 'Тольяттинский государственный университет', 'ТГУ', 'university'),
    named('mta', 'Межрегиональная тьюторская ассоциация', 'МТА', 'other'),
    named('loiro', 'Ленинградский областной институт развития образования', 'ЛОИРО', 'university'),
    named(
      'department',
      'Отдел образования администрации Московского района',
      'Отдел образования',
      'authority',
    ),
    named('gardens', 'Детские сады Московского района', null, 'kindergarten'),
  ],
  krasnoe: [
    named('imc', 'ГБУ ИМЦ Красносельского района', 'ИМЦ Красносельского района', 'centre'),
    named(
      'academy',
      'Санкт-Петербургская академия постдипломного образования',
      'АППО',
      'university',
    ),
    named(
      'department',
      'Отдел образования администрации Красносельского района',
      'Отдел образования',
      'authority',
    ),
  ],
};

function school(number: number): DemoOrganisation {
  const title = `ГБОУ школа № ${number} Московского района Санкт-Петербурга`;
  return named(String(number), title, `Школа № ${number}`);
}

function named(
  key: string,
  title: string,
  shortTitle: string | null,
  kind: OrganisationKind = 'school',
): DemoOrganisation {
  return { key, title, shortTitle, kind };
}
