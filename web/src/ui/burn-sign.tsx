import { type BurnUpAsked, burnSign } from '@kaskad/shared/domain/chart/burn-up-chart.ts';
import { Sign } from './sign.tsx';

const size = { width: 40, height: 16 };

/** The two lines of a burn-up as a sign beside words that say it. */
export function BurnSign({ points }: Pick<BurnUpAsked, 'points'>) {
  return <Sign size={size} shapes={burnSign(points, size)} />;
}
