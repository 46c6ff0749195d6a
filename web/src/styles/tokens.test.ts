import { expect, test } from 'vitest';
import css from './tokens.css?raw';

const [screen = '', print = ''] = css.split('@media print');
const themes = { light: read(screen, 0), dark: read(screen, 1), print: read(print, 0) };
const grounds = ['paper', 'basin', 'sheet'];
const labels = [1, 2, 3, 4, 5, 6, 7, 8].map((tint) => `label-${tint}`);

/** WCAG 2.2: 7 for body text (AAA), 4.5 for other text (AA), 3 for what is no text. */
const pairs: [ink: string, ground: string, least: number][] = [
  ...grounds.map((ground) => ['ink', ground, 7] as [string, string, number]),
  ...grounds.map((ground) => ['ink-soft', ground, 7] as [string, string, number]),
  ...[...grounds, 'water-tint'].map((g) => ['ink-faint', g, 4.5] as [string, string, number]),
  ...[...grounds, 'water-tint'].map((g) => ['water', g, 4.5] as [string, string, number]),
  ...['line-strong', 'water'].flatMap((line) =>
    grounds.map((ground) => [line, ground, 3] as [string, string, number]),
  ),
  ['on-water', 'water', 4.5],
  ['on-water', 'water-deep', 4.5],
  ['water-deep', 'water-tint', 4.5],
  ['ink', 'water-tint', 7],
  ['ink', 'water-shallow', 4.5],
  ['ink', 'amber-tint', 7],
  ['amber-ink', 'amber-tint', 4.5],
  ['water', 'amber-tint', 4.5],
  ['met', 'met-tint', 4.5],
  ['met', 'sheet', 4.5],
  ['missed', 'missed-tint', 4.5],
  ['missed', 'sheet', 4.5],
  ['missed', 'paper', 4.5],
  ['ink', 'missed-tint', 7],
];

test.each(['light', 'dark', 'print'] as const)('every text of the %s theme can be read', (name) => {
  const theme = { ...themes.light, ...themes[name] };
  const poor = pairs
    .map(([ink, ground, least]) => ({ ink, ground, least, is: contrast(theme, ink, ground) }))
    .filter(({ is, least }) => is < least);
  expect(poor).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'labels of the %s theme carry dark or light words',
  (name) => {
    const poor = labels.filter((label) => contrast(themes[name], 'ink', label) < 4.5);
    expect(poor).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('labels of the %s theme fall in lightness', (name) => {
  const lightness = labels.map((label) => luminance(themes[name][label] ?? ''));
  expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
});

type Theme = Record<string, string>;

function read(text: string, side: 0 | 1): Theme {
  const found = text.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g);
  return Object.fromEntries(
    [...found].map(([, name, light, dark, both]) => [name, both ?? (side === 0 ? light : dark)]),
  );
}

function contrast(theme: Theme, ink: string, ground: string): number {
  const [a, b] = [luminance(theme[ink] ?? ''), luminance(theme[ground] ?? '')];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
