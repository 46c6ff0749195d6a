import type { Period } from '@kaskad/shared/domain/calendar/period.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { onceAsked } from './format/once-asked.ts';
import type { Language } from './language.ts';
import { periodNumber } from './period.ts';
import type { Translate } from './translate.ts';

const months = {
  ru: onceAsked(() => new Intl.DateTimeFormat('ru', { month: 'long' })),
  en: onceAsked(() => new Intl.DateTimeFormat('en-GB', { month: 'long' })),
};

/** What a period of a KPI is called: «2024», «2023/24», «2-й квартал 2024», «март 2024», «всё время». */
export function kpiPeriodName(
  of: Kpi['period'],
  { year, number, startsOn }: Pick<Period, 'year' | 'number' | 'startsOn'>,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string {
  const school = periodNumber('year', year);
  switch (of) {
    case 'once':
      return t('kpi.name.once');
    case 'year':
      return String(year);
    case 'academic-year':
      return school;
    case 'half-year':
      return t('kpi.name.half', { number, year });
    case 'academic-half':
      return t('kpi.name.half', { number, year: school });
    case 'quarter':
      return t('kpi.name.quarter', { number, year });
    case 'school-quarter':
      return t('kpi.name.schoolQuarter', { number, year: school });
    case 'month':
      return `${months[language]().format(new Date(`${startsOn}T12:00:00`))} ${year}`;
  }
}
