import { type BurnUpAsked, burnSign } from '@kaskad/shared/domain/chart/burn-up-chart.ts';
import { ShapeView } from './shapes.tsx';

const size = { width: 40, height: 16 };

/** The two lines of a burn-up as a sign beside words that say it. */
export function BurnSign({ points }: Pick<BurnUpAsked, 'points'>) {
  return (
    <svg {...size} aria-hidden="true">
      {burnSign(points, size).map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name and keep no state
        <ShapeView key={index} shape={shape} id="" />
      ))}
    </svg>
  );
}
