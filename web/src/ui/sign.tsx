import type { Shape, Size } from '@kaskad/shared/domain/chart/drawing.ts';
import type { ReactNode } from 'react';
import { ShapeView } from './shapes.tsx';

/** A drawing so small that it only stands beside the words that say it. With hatchings: they, and their id. */
export function Sign({
  shapes,
  size,
  id = '',
  children,
}: {
  shapes: readonly Shape[];
  size: Size;
  id?: string;
  children?: ReactNode;
}) {
  return (
    <svg {...size} aria-hidden="true">
      {children}
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name and keep no state
        <ShapeView key={index} shape={shape} id={id} />
      ))}
    </svg>
  );
}
