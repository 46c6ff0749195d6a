import type { RetroFormat } from '@kaskad/shared/domain/retro/retro.ts';

const names = {
  'worked-hindered-try': ['worked', 'hindered', 'try'],
  'start-stop-continue': ['start', 'stop', 'continue'],
  'four-l': ['liked', 'learned', 'lacked', 'longed'],
  sailboat: ['wind', 'anchor', 'rocks', 'island'],
} as const satisfies Record<RetroFormat, readonly string[]>;

export type ColumnName = (typeof names)[RetroFormat][number];

/** The columns of a format from left to right, by the last part of their text keys. */
export function columnNames(format: RetroFormat): readonly ColumnName[] {
  return names[format];
}
