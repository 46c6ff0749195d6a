import type { Mark, Shape } from '@kaskad/shared/domain/chart/drawing.ts';
import { type Ink, type Look, lookOf } from '@kaskad/shared/domain/chart/look.ts';
import { markPath, pointsText } from '@kaskad/shared/domain/chart/outline.ts';
import { Link } from 'wouter';
import styles from './shapes.module.css';

/** One shape of a drawing inside an svg. `id` names the hatchings of this drawing, see `Hatchings`. */
export function ShapeView({ shape, id }: { shape: Shape; id: string }) {
  switch (shape.kind) {
    case 'line':
      return (
        <polyline points={pointsText(shape.points)} fill="none" style={strokeOf(shape.look)} />
      );
    case 'area': {
      const points = pointsText(shape.points);
      const { fill, hatch } = lookOf(shape.look);
      const under = { ...strokeOf(shape.look), fill: fill === undefined ? 'none' : ink(fill) };
      return (
        <>
          <polygon points={points} style={under} />
          {hatch !== undefined && <polygon points={points} fill={`url(#${id}-${hatch})`} />}
        </>
      );
    }
    case 'mark':
      return (
        <path d={markPath(shape.mark, shape.at)} style={markStyle(shape.mark, shape.look)}>
          {shape.words !== '' && <title>{shape.words}</title>}
        </path>
      );
    case 'text': {
      const [x, y] = shape.at;
      const text = (
        <text
          x={x}
          y={y}
          textAnchor={shape.anchor}
          className={styles['text']}
          aria-hidden={shape.href === undefined || undefined}
          data-tone={shape.tone}
        >
          {shape.text}
        </text>
      );
      if (shape.href === undefined) return text;
      return (
        <Link href={shape.href} aria-label={`${shape.said ?? ''} ${shape.text}`.trim()}>
          {text}
        </Link>
      );
    }
  }
}

function markStyle(mark: Mark, look: Look) {
  const { stroke = 'ink', fill = 'sheet' } = lookOf(look);
  return { fill: ink(mark === 'ring' ? 'sheet' : fill), stroke: ink(stroke), strokeWidth: 1.5 };
}

function strokeOf(look: Look) {
  const { stroke, width, dash } = lookOf(look);
  if (stroke === undefined) return {};
  return {
    stroke: ink(stroke),
    strokeWidth: width,
    strokeDasharray: dash,
    strokeLinejoin: 'round' as const,
  };
}

export function ink(name: Ink): string {
  return `var(--${name})`;
}
