import { type RetroFormat, retroFormats } from '@kaskad/shared/domain/retro/retro.ts';
import { expect, test } from 'vitest';
import { retroColumns } from './retro-columns.ts';

test('every format has as many names as the domain gives it columns, all different', () => {
  const formats = Object.entries(retroFormats) as [RetroFormat, number][];
  for (const [format, count] of formats)
    expect(new Set(retroColumns[format]).size, format).toBe(count);
});
