import { isOfSchoolYear, type Period } from '@kaskad/shared/domain/calendar/period.ts';
import { useText } from '../../../text/use-text.ts';

const roman = ['I', 'II', 'III', 'IV'];

/** What people call a period: «I полугодие 2022/23 учебного года», «II квартал 2022», «3–9 октября 2022». */
export function usePeriodName(): (period: Period, endsOn?: string) => string {
  const { t, date } = useText();
  return (period, endsOn = period.endsOn) => {
    const { kind, year, number } = period;
    const isNamed = endsOn === period.endsOn;
    if (!isNamed || kind === 'day' || kind === 'week' || kind === 'month')
      return date.range(period.startsOn, endsOn);
    const next = String((year + 1) % 100).padStart(2, '0');
    const years = isOfSchoolYear(kind) ? `${year}/${next}` : String(year);
    return t(`series.period.${kind}`, { years, which: roman[number - 1] ?? String(number) });
  };
}
