import type { Drawing } from '@kaskad/shared/domain/chart/drawing.ts';
import { HATCH_TILE, hatches, lookOf } from '@kaskad/shared/domain/chart/look.ts';
import { ink } from './shapes.tsx';

/** The hatchings that a drawing needs, for its svg and those of its legend. */
export function Hatchings({
  drawing: { shapes, legend },
  id,
}: {
  drawing: Pick<Drawing, 'shapes' | 'legend'>;
  id: string;
}) {
  const used = [...shapes, ...legend].flatMap((one) => ('look' in one ? [one.look] : []));
  const needed = new Set(used.flatMap((look) => lookOf(look).hatch ?? []));
  return (
    <defs>
      {[...needed].map((hatch) => (
        <pattern
          key={hatch}
          id={`${id}-${hatch}`}
          width={HATCH_TILE}
          height={HATCH_TILE}
          patternUnits="userSpaceOnUse"
        >
          <path
            d={hatches[hatch]}
            fill="none"
            strokeLinecap="round"
            style={{ stroke: ink('line-strong'), strokeWidth: hatch === 'dots' ? 1.5 : 0.75 }}
          />
        </pattern>
      ))}
    </defs>
  );
}
