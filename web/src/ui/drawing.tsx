import type { Key, Drawing as Picture, Shape, Size } from '@kaskad/shared/domain/chart/drawing.ts';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import styles from './drawing.module.css';
import { Hatchings } from './hatchings.tsx';
import { ShapeView } from './shapes.tsx';
import { useWidth } from './use-width.ts';

/**
 * A chart: drawn for the width it has, so that its letters are never stretched, told in a sentence, and as a table for
 * those who listen or ask for it. `draw` is called anew when the width changes; a height of its own is kept.
 */
export function Drawing({
  draw,
  height = 240,
  heading,
  tools,
}: {
  draw: (size: Size) => Picture;
  height?: number;
  /** Stands above the picture; without it the picture has its title there. */
  heading?: ReactNode;
  /** More switches beside the one to the table. */
  tools?: ReactNode;
}) {
  const { t } = useText();
  const id = useId();
  const [box, width] = useWidth<HTMLElement>();
  const [asTable, setAsTable] = useState(false);
  const picture = draw({ width: Math.max(240, width), height });
  const isDrawn = picture.shapes.length > 0;
  const hasTable = picture.table.rows.length > 0;
  return (
    <figure ref={box} className={styles['figure']}>
      <div className={styles['head']}>
        {heading ?? <h3>{picture.title}</h3>}
        <span className={styles['tools']} data-print="hide">
          {isDrawn && tools}
          {isDrawn && hasTable && (
            <Button small look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {t('chart.asTable')}
            </Button>
          )}
        </span>
      </div>
      {isDrawn && !asTable && <Canvas picture={picture} id={id} />}
      <figcaption className={styles['words']}>{picture.words}</figcaption>
      {hasTable &&
        (isDrawn && !asTable ? (
          <div className={styles['unseen']}>
            <Table picture={picture} />
          </div>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by the keyboard too
          <section className={styles['scroll']} aria-label={picture.title} tabIndex={0}>
            <Table picture={picture} />
          </section>
        ))}
    </figure>
  );
}

function Canvas({ picture, id }: { picture: Picture; id: string }) {
  const { width, height, shapes, legend } = picture;
  const hasLinks = shapes.some((shape) => shape.kind === 'text' && shape.href !== undefined);
  const frame = { viewBox: `0 0 ${width} ${height}`, width, height };
  return (
    <div className={styles['canvas']}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: links in it are named, the rest is told by the table */}
      <svg {...frame} aria-hidden={hasLinks ? undefined : true}>
        <Hatchings drawing={picture} id={id} />
        {shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name and keep no state
          <ShapeView key={index} shape={shape} id={id} />
        ))}
      </svg>
      {legend.length > 0 && (
        <ul className={styles['legend']} aria-hidden="true">
          {legend.map((key) => (
            <li key={`${key.look} ${key.label}`}>
              <svg width="28" height="14" aria-hidden="true">
                <ShapeView shape={sampleOf(key)} id={id} />
              </svg>
              {key.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sampleOf({ look, as, label }: Key): Shape {
  if (as === 'line') {
    return {
      kind: 'line',
      points: [
        [0, 7],
        [28, 7],
      ],
      look,
    };
  }
  if (as !== 'area') return { kind: 'mark', at: [14, 7], mark: as, look, words: label };
  return {
    kind: 'area',
    points: [
      [1, 1],
      [27, 1],
      [27, 13],
      [1, 13],
    ],
    look,
  };
}

function Table({ picture: { title, table } }: { picture: Picture }) {
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {table.head.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay; their names come with the language
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in columns
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
