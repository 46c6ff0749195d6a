import { type Drawing, type Key, LETTER, type Point, type Shape } from './drawing.ts';
import { HATCH_TILE, type Hatch, hatches, type Ink, type Look, lookOf } from './look.ts';
import { markPath, pointsText } from './outline.ts';

/** What the tokens are on paper. */
const paper: Readonly<Record<Ink, string>> = {
  ink: '#000000',
  'ink-soft': '#1a1a1a',
  line: '#d0d0d0',
  'line-firm': '#8c8c8c',
  'line-strong': '#4d4d4d',
  water: '#000000',
  'water-tint': '#f2f2f2',
  'water-shallow': '#b3b3b3',
  amber: '#666666',
  sheet: '#ffffff',
};

const LINE = 20;
const KEY = 32;

/** A drawing as one SVG document in greys, with its legend below; for documents. `id` keeps two of one page apart. */
export function drawingSvg(drawing: Drawing, id: string): string {
  const { width, title, words, shapes, legend } = drawing;
  const height = shapes.length === 0 ? LINE * 2 : drawing.height + legend.length * LINE + LINE / 2;
  const name = id.replaceAll(/[^\w-]/g, '');
  const body =
    shapes.length === 0
      ? [element('text', { x: 0, y: LINE, class: 'plain' }, escaped(words))]
      : [
          patterns(shapes, legend, name),
          ...shapes.map((shape) => shapeSvg(shape, name)),
          ...legend.map((key, index) => keySvg(key, drawing.height + (index + 1) * LINE, name)),
        ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': 'Golos Text, sans-serif',
    'font-size': LETTER,
  };
  const said = [element('title', {}, escaped(title)), element('desc', {}, escaped(words))];
  return element('svg', root, [...said, ...body].join(''));
}

function shapeSvg(shape: Shape, id: string): string {
  switch (shape.kind) {
    case 'line':
      return element('polyline', {
        points: pointsText(shape.points),
        fill: 'none',
        'stroke-linejoin': 'round',
        ...strokeOf(shape.look),
      });
    case 'area':
      return areaSvg(shape.points, shape.look, id);
    case 'mark': {
      const { stroke = 'ink', fill = 'sheet' } = lookOf(shape.look);
      const isHollow = shape.mark === 'ring';
      const attributes = {
        d: markPath(shape.mark, shape.at),
        fill: paper[isHollow ? 'sheet' : fill],
        stroke: paper[stroke],
        'stroke-width': 1.5,
      };
      return element('path', attributes, element('title', {}, escaped(shape.words)));
    }
    case 'text': {
      const [x, y] = shape.at;
      const weight = shape.tone === 'strong' ? { 'font-weight': 620 } : {};
      // The paper around the letters keeps them apart from lines and hatching below.
      const halo = { stroke: paper.sheet, 'stroke-width': 3, 'paint-order': 'stroke' };
      const attributes = { x, y, 'text-anchor': shape.anchor, fill: paper.ink, ...halo, ...weight };
      return element('text', attributes, escaped(shape.text));
    }
  }
}

function areaSvg(points: readonly Point[], look: Look, id: string): string {
  const { fill, hatch } = lookOf(look);
  const at = { points: pointsText(points) };
  const under = { fill: fill === undefined ? 'none' : paper[fill], ...strokeOf(look) };
  const over = hatch && element('polygon', { ...at, fill: `url(#${id}-${hatch})` });
  return element('polygon', { ...at, ...under }) + (over ?? '');
}

function keySvg({ look, as, label }: Key, y: number, id: string): string {
  const middle = y - LETTER / 2 + 2;
  const sample: Shape =
    as === 'line'
      ? {
          kind: 'line',
          points: [
            [0, middle],
            [KEY - 8, middle],
          ],
          look,
        }
      : as === 'area'
        ? { kind: 'area', points: keyBox(middle), look }
        : { kind: 'mark', at: [(KEY - 8) / 2, middle], mark: as, look, words: label };
  return shapeSvg(sample, id) + element('text', { x: KEY, y, fill: paper.ink }, escaped(label));
}

function keyBox(middle: number): Point[] {
  const [top, bottom, right] = [middle - 6, middle + 6, KEY - 8];
  return [
    [0, top],
    [right, top],
    [right, bottom],
    [0, bottom],
  ];
}

function patterns(shapes: readonly Shape[], legend: readonly Key[], id: string): string {
  const used = [...shapes, ...legend].flatMap((one) => ('look' in one ? [one.look] : []));
  const needed = new Set(
    used.map((look) => lookOf(look).hatch).filter((hatch) => hatch !== undefined),
  );
  return element('defs', {}, [...needed].map((hatch) => pattern(hatch, id)).join(''));
}

function pattern(hatch: Hatch, id: string): string {
  const size = { width: HATCH_TILE, height: HATCH_TILE, patternUnits: 'userSpaceOnUse' };
  const width = hatch === 'dots' ? 1.5 : 0.75;
  const line = { d: hatches[hatch], stroke: paper['line-strong'], 'stroke-width': width };
  const path = element('path', { ...line, 'stroke-linecap': 'round', fill: 'none' });
  return element('pattern', { id: `${id}-${hatch}`, ...size }, path);
}

function strokeOf(look: Look): Attributes {
  const { stroke, width = 1, dash } = lookOf(look);
  if (stroke === undefined) return {};
  const dashes: Attributes = dash === undefined ? {} : { 'stroke-dasharray': dash };
  return { stroke: paper[stroke], 'stroke-width': width, ...dashes };
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, inner = ''): string {
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${said.join('')}>${inner}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe in an element and in an attribute; control characters, which XML forbids, are left out. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no XML document may hold
  const legal = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  return legal.toWellFormed().replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');
}
