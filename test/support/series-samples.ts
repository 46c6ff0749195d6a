import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { sample } from './sample.ts';

/** Samples of the verbs of the plan's own words and of what comes again. */
export const seriesSamples = {
  'card.schedule': sample('team', ({ id }) => ({
    cardId: id('card'),
    text: 'ежегодно, октябрь',
    meaning: readSchedule('ежегодно, октябрь', {
      projectStart: '2021-09-01',
      projectEnd: '2024-08-31',
    }),
    corrected: false,
  })),
};
