import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { SMALLEST_TYPE, sheetsOf, TYPE_SIZES } from './fit.ts';

/** A sheet of A4, landscape, within its margins of 10 mm, and a little to spare. */
const ROOM_MM = 190 - 2;
const PX_PER_MM = 96 / 25.4;
/** Past this many rows no size but the smallest is worth a try. */
const FEW = 120;

interface Fit {
  readonly of: readonly unknown[];
  readonly words: string;
  readonly size: number;
  /** The first row of each sheet. */
  readonly starts: readonly number[];
}

/**
 * Finds the largest type in which all rows stand on one sheet, or, in the smallest, the rows of each sheet. While it
 * measures, the sheet must hold all rows. `words` are what stands around them.
 */
export function useFit(rows: readonly unknown[], words: string) {
  const sheet = useRef<HTMLElement>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const known = fit !== null && fit.of === rows && fit.words === words ? fit : null;
  useLayoutEffect(() => {
    const { current } = sheet;
    if (known !== null || current === null) return;
    setFit({ of: rows, words, ...measure(sheet as RefObject<HTMLElement>, rows.length) });
  }, [known, rows, words]);
  return {
    sheet,
    measuring: known === null,
    size: known?.size ?? SMALLEST_TYPE,
    starts: known?.starts ?? [0],
  };
}

function measure({ current: sheet }: RefObject<HTMLElement>, count: number) {
  const room = ROOM_MM * PX_PER_MM;
  const sizes = count > FEW ? [SMALLEST_TYPE] : TYPE_SIZES;
  for (const size of sizes) {
    sheet.style.fontSize = `${size}pt`;
    if (sheet.offsetHeight <= room) return { size, starts: [0] };
  }
  const heights = [...sheet.querySelectorAll<HTMLElement>('tbody > tr')].map(
    (row) => row.getBoundingClientRect().height / scaleOf(sheet),
  );
  const around = sheet.offsetHeight - heights.reduce((sum, height) => sum + height, 0);
  return { size: SMALLEST_TYPE, starts: sheetsOf(heights, room - around) };
}

/** The sheet may be shown smaller than it is. */
function scaleOf(sheet: HTMLElement): number {
  return sheet.getBoundingClientRect().height / sheet.offsetHeight || 1;
}
