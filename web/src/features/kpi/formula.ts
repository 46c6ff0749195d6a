import type { Explanation } from '@kaskad/shared/domain/kpi/explain.ts';
import { type FigureVoice, figureWords, sizeWords } from '../../text/kpi-figure.ts';

/** As many summands as a line can hold. */
const MOST = 8;

/** «(25 + 40) ÷ 200 × 100 = 32,5 %», «12 + 8 + 7 = 27 чел.»; empty where nothing is counted together. */
export function formulaOf({ kpi, figure, parts, bases }: Explanation, voice: FigureVoice): string {
  const { number } = voice;
  if (figure === null || figure.value === null) return '';
  const amounts = parts.flatMap((part) => countedIn(part));
  if (kpi.kind !== 'share') {
    return amounts.length < 2
      ? ''
      : `${summed(amounts, number)} = ${sizeWords(kpi, figure.value, voice)}`;
  }
  if (figure.numerator === null || figure.denominator === null) return '';
  const told = bases.flatMap(({ amount }) => amount ?? []);
  const top = amounts.length > 1 ? `(${summed(amounts, number)})` : number(figure.numerator);
  const bottom = told.length > 1 ? `(${summed(told, number)})` : number(figure.denominator);
  return `${top} ÷ ${bottom} × 100 = ${figureWords(kpi, figure, voice)}`;
}

function countedIn({ measurements }: Explanation['parts'][number]): number[] {
  return measurements
    .filter(({ role }) => role === 'counted')
    .flatMap(({ measurement: { value, numerator } }) => value ?? numerator ?? []);
}

function summed(amounts: readonly number[], number: (value: number) => string): string {
  const shown = amounts.slice(0, MOST).map(number);
  if (amounts.length > MOST) {
    const rest = amounts.slice(MOST).reduce((sum, amount) => sum + amount, 0);
    shown.push(`… ${number(rest)}`);
  }
  return shown.join(' + ');
}
