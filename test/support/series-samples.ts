import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import type { FullCentre } from './full-centre.ts';
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
  'card.set-heartbeat': sample('team', ({ id }) => ({ cardId: id('endless card'), days: 14 })),
  'occurrence.add': sample('team', ({ id }, fresh) => ({
    ...{ occurrenceId: fresh(), cardId: id('card'), heldOn: '2022-09-20' },
  })),
  'occurrence.hold': sample('team', ({ id }) => ({
    ...{ occurrenceId: id('occurrence'), heldOn: '2022-09-20', result: 'Прошло', attended: 24 },
  })),
  'occurrence.cancel': sample('team', ({ id }) => ({
    ...{ occurrenceId: id('second occurrence'), reason: 'Карантин' },
  })),
  'occurrence.restore': sample('team', ({ id }) => ({ occurrenceId: id('off occurrence') })),
  'occurrence.move': sample('team', ({ id }) => ({
    ...{ occurrenceId: id('third occurrence'), startsOn: '2022-11-01', endsOn: '2022-11-02' },
  })),
  'occurrence.remove': sample('team', ({ id }) => ({ occurrenceId: id('third occurrence') })),
};

/** An event of both projects with instances to hold, to move and one that was called off. */
export async function fillSeries({ must, id }: FullCentre): Promise<void> {
  for (const name of ['', 'Too']) {
    const [projectId, cardId] = [id(`cyclogram${name}`), id(`series card${name}`)];
    await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Совещание' });
    for (const called of ['occurrence', 'second occurrence', 'third occurrence', 'off occurrence'])
      await must('lead', 'occurrence.add', {
        ...{ occurrenceId: id(`${called}${name}`), cardId, heldOn: null },
        ...{ startsOn: '2022-10-01', endsOn: '2022-10-31' },
      });
    const endless = { cardId: id(`endless card${name}`), kind: 'event', title: 'Сопровождение' };
    await must('lead', 'card.add', { ...endless, projectId });
    await must('lead', 'card.schedule', {
      ...{ cardId: endless.cardId, text: 'постоянно', corrected: false },
      meaning: readSchedule('постоянно', {}),
    });
    const off = { occurrenceId: id(`off occurrence${name}`), reason: 'Карантин' };
    await must('lead', 'occurrence.cancel', off);
  }
}
