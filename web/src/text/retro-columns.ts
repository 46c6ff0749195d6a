import type { RetroFormat } from '@kaskad/shared/domain/retro/retro.ts';

/** The columns of each way to hold a retrospective from left to right, by the last part of their text keys. */
export const retroColumns = {
  'worked-hindered-try': ['worked', 'hindered', 'try'],
  'start-stop-continue': ['start', 'stop', 'continue'],
  'four-l': ['liked', 'learned', 'lacked', 'longed'],
  sailboat: ['wind', 'anchor', 'rocks', 'island'],
  'repeat-change-drop': ['repeat', 'change', 'drop'],
} as const satisfies Record<RetroFormat, readonly string[]>;

export type RetroColumn = (typeof retroColumns)[RetroFormat][number];
