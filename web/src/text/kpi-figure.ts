import type { Figure } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { roundFigure } from '@kaskad/shared/domain/kpi/round.ts';
import type { Translate } from './translate.ts';

/** What writes figures in a language. */
export interface FigureVoice {
  readonly t: Translate;
  readonly number: (value: number) => string;
}

type Measured = Pick<Kpi, 'kind' | 'unit'>;

/** A value of a KPI with its unit, rounded: «12,5 %», «40 чел.». */
export function sizeWords(
  { kind, unit }: Measured,
  value: number,
  { number }: FigureVoice,
): string {
  const rounded = number(roundFigure(value, kind));
  const sign = kind === 'share' ? '%' : unit;
  return sign === null ? rounded : `${rounded}\u00A0${sign}`;
}

/** What stands in a period: a value with its unit, yes or no, words, or «нет данных». */
export function figureWords(kpi: Measured, figure: Figure | null, voice: FigureVoice): string {
  if (figure === null) return voice.t('kpi.noData');
  if (kpi.kind === 'fact') return voice.t(figure.met === true ? 'kpi.met' : 'kpi.notMet');
  if (kpi.kind === 'text') return figure.body ?? voice.t('kpi.noData');
  return figure.value === null ? voice.t('kpi.noData') : sizeWords(kpi, figure.value, voice);
}

/** «25 из 200» of a share; empty for what was not divided. */
export function partsWords(figure: Figure | null, { t, number }: FigureVoice): string {
  if (figure === null || figure.numerator === null || figure.denominator === null) return '';
  return t('kpi.partOf', { part: number(figure.numerator), whole: number(figure.denominator) });
}
