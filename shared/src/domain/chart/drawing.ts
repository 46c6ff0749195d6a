/**
 * A chart as a neutral picture: shapes in pixels with a look each, the same words and numbers as a table, and nothing of
 * the place where it is drawn. A screen and a document draw the same one. No coordinate is ever NaN or endless.
 */
import type { Look } from './look.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];
export type Mark = 'dot' | 'ring' | 'diamond' | 'square' | 'cross';
export type Anchor = 'start' | 'middle' | 'end';

export type Shape =
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly look: Look }
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly look: Look }
  | {
      readonly kind: 'mark';
      readonly at: Point;
      readonly mark: Mark;
      readonly look: Look;
      /** What a pointer resting on it is told. */
      readonly words: string;
    }
  | {
      readonly kind: 'text';
      /** The base line of the first letter, of the middle or of the last one. */
      readonly at: Point;
      readonly text: string;
      readonly anchor: Anchor;
      readonly tone: 'plain' | 'quiet' | 'strong';
      /** Where a screen goes from here, with what it is a number of; a document leaves it out. */
      readonly href?: string;
      readonly said?: string;
    };

/** A line of the legend: how a thing is drawn, and its name. */
export interface Key {
  readonly look: Look;
  readonly as: 'line' | 'area' | Mark;
  readonly label: string;
}

export interface DataTable {
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

export interface Drawing extends Size {
  readonly title: string;
  /** What the picture shows, in a sentence; all there is to say where there is nothing to draw. */
  readonly words: string;
  /** Empty where there is nothing to draw. */
  readonly shapes: readonly Shape[];
  readonly legend: readonly Key[];
  readonly table: DataTable;
}

/** Size of the letters, in pixels: no label is smaller at any width. */
export const LETTER = 13;

/** How wide a text is at most, near enough to keep labels apart. */
export function widthOf(text: string): number {
  return Math.ceil(text.length * LETTER * 0.6);
}

/** The text cut to a width with an ellipsis. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (LETTER * 0.6)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}

/** A drawing that has words alone. */
export function wordsOnly(
  { width, height }: Size,
  said: Pick<Drawing, 'title' | 'words' | 'table'>,
): Drawing {
  return { width, height, shapes: [], legend: [], ...said };
}

/** Pixels to a hundredth, so that the same drawing is the same text everywhere. */
export function pixel(value: number): number {
  return Math.round(value * 100) / 100;
}
