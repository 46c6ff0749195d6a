import { expect, test } from 'vitest';
import { buildFigures, plainWords } from '../../testing/figures.ts';
import { attributesOf, elementsOf } from '../../testing/xml.ts';
import { drawingSvg } from './drawing-svg.ts';
import { trendChart } from './trend-chart.ts';

const size = { width: 600, height: 220 };
const today = '2023-03-15';
const forecast = { kind: 'range', dueOn: '2023-12-31', value: 9, low: 7, high: 11 } as const;
const full = {
  values: [2, 5, 7],
  targets: [3, 6, 9],
  locked: [0],
  baseline: 1,
  planToDate: 6,
  forecast,
};

test('a document gets its legend, its hatchings and what the picture shows', () => {
  const svg = drawingSvg(draw(), 'one');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
  expect(svg).toContain('<title>Охват</title><desc>Сколько охвачено по годам.</desc>');
  expect(svg).toContain('<pattern id="one-rising"');
  expect(svg).toContain('fill="url(#one-rising)"');
  expect(svg).toContain('>период закрыт</text>');
  expect(svg.match(/<pattern /g)).toHaveLength(2);
});

test('all inks of a document are greys, and no letter is under 13 pixels', () => {
  const svg = drawingSvg(draw(), 'one');
  for (const [, colour = ''] of svg.matchAll(/#([0-9a-f]{6})/g))
    expect(colour).toMatch(/^(..)\1\1$/);
  expect([...svg.matchAll(/font-size="(\d+)"/g)].map(([, letters]) => letters)).toEqual(['13']);
});

test('without anything to draw the words stand alone', () => {
  const svg = drawingSvg(
    trendChart({ figures: buildFigures({}), today, words: plainWords, size }),
    'a',
  );
  expect(svg).toContain('Сколько охвачено по годам.</text>');
  expect(svg).not.toContain('polyline');
});

test('S27 what people typed stays text, wherever it stands', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><image href=x onerror=alert(1)>',
    "' onload='alert(1)",
    ']]><svg onload=alert(1)>',
    '&lt;script&gt;',
    'a\u0000b\u0008c\uFFFEd\uD800e',
    '{{constructor}} javascript:alert(1)',
  ];
  for (const payload of payloads) {
    const words = {
      ...plainWords,
      title: payload,
      words: payload,
      fact: payload,
      locked: payload,
      periodName: () => payload.slice(0, 12),
      value: (value: number) => `${payload}${value}`,
      short: (value: number) => `${payload.slice(0, 9)}${value}`,
      figure: () => payload,
    };
    const svg = drawingSvg(
      trendChart({ figures: buildFigures(full), today, words, size }),
      payload,
    );
    expect(elementsOf(svg)).toEqual(
      new Set(['svg', 'title', 'desc', 'defs', 'pattern', 'path', 'polyline', 'polygon', 'text']),
    );
    expect(attributesOf(svg).filter((name) => /^on|href|style/i.test(name))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\uFFFE]/);
    expect(svg.isWellFormed()).toBe(true);
  }
});

function draw() {
  return trendChart({ figures: buildFigures(full), today, words: plainWords, size });
}
