import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { correctionOf } from '@kaskad/shared/domain/kpi/measuring.ts';
import { roundFigure } from '@kaskad/shared/domain/kpi/round.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { type FigureVoice, sizeWords } from '../../text/kpi-figure.ts';

export type MeasurementState = 'draft' | 'confirmed' | 'corrected' | 'withdrawn';

/** What became of a measurement. */
export function stateOf(view: State, row: Measurement): MeasurementState {
  if (row.withdrawnAt !== null) return 'withdrawn';
  if (row.confirmedAt === null) return 'draft';
  return correctionOf(view, row.id) === undefined ? 'confirmed' : 'corrected';
}

/** What was measured: «25 из 200 (12,5 %)», «46 чел.», «да». */
export function measuredWords(
  kpi: Pick<Kpi, 'kind' | 'unit'>,
  row: Pick<Measurement, 'value' | 'numerator' | 'denominator' | 'met' | 'body'>,
  voice: FigureVoice,
): string {
  const { t, number } = voice;
  if (row.met !== null) return t(row.met ? 'kpi.met' : 'kpi.notMet');
  if (row.body !== null) return row.body;
  if (row.value !== null) return sizeWords(kpi, row.value, voice);
  if (row.numerator === null) return t('kpi.noData');
  const part = number(row.numerator);
  if (row.denominator === null || row.denominator <= 0) return part;
  const share = roundFigure((100 * row.numerator) / row.denominator, 'share');
  return t('kpi.shareOf', { part, whole: number(row.denominator), share: number(share) });
}
