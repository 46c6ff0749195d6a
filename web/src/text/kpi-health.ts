import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import type { DateWriter } from './format/date.ts';
import { type FigureVoice, figureWords, sizeWords } from './kpi-figure.ts';
import { kpiPeriodName } from './kpi-period.ts';
import type { Language } from './language.ts';

export interface HealthVoice extends FigureVoice {
  readonly language: Language;
  readonly date: Pick<DateWriter, 'range'>;
}

/** Why a KPI stands as it does, in a sentence with its figures. */
export function healthReason(figures: KpiFigures, voice: HealthVoice): string {
  // A unit may end with a dot of its own: «34 чел.».
  return sentence(figures, voice).replace(/\.\.$/, '.');
}

function sentence(figures: KpiFigures, voice: HealthVoice): string {
  const { kpi, periods } = figures;
  const { code, params } = figures.reason;
  const { t, date } = voice;
  const judged = periods.find(({ period }) => period.startsOn === params['startsOn']);
  const period = judged === undefined ? '' : kpiPeriodName(kpi.period, judged.period, voice);
  const fact = figureWords(kpi, judged?.figure ?? null, voice);
  const size = (name: 'target' | 'plan') => {
    const value = params[name];
    return typeof value === 'number' ? sizeWords(kpi, value, voice) : undefined;
  };
  const [target, plan] = [size('target'), size('plan')];
  const told = { fact, period };
  switch (code) {
    case 'target-reached':
      if (target === undefined) return t('kpi.reason.asAsked', told);
      return t('kpi.reason.target-reached', { ...told, target });
    case 'above-plan':
    case 'below-plan':
      if (plan !== undefined) return t(`kpi.reason.${code}`, { fact, plan });
      if (target === undefined) return t(`kpi.reason.${code}.direction`, told);
      return t(`kpi.reason.${code}.target`, { ...told, target });
    case 'due-passed':
      if (target === undefined) return t('kpi.reason.notAsAsked', told);
      return t('kpi.reason.due-passed', { ...told, target });
    case 'not-begun': {
      const day = params['startsOn'];
      if (typeof day !== 'string') return t('kpi.reason.notBegunYet');
      return t('kpi.reason.not-begun', { date: date.range(day, day) });
    }
    case 'no-headcount':
      return t('kpi.reason.no-headcount', { period });
    case 'no-target':
      return t(kpi.kind === 'text' ? 'kpi.reason.inWords' : 'kpi.reason.no-target');
    case 'nothing-measured':
    case 'numerator-over-denominator':
      return t(`kpi.reason.${code}`, { period });
    case 'one-point':
    case 'reading-unchosen':
      return t(`kpi.reason.${code}`);
  }
}
