import { type Occurrence, occurrencesOf } from '../domain/occurrence/occurrence.ts';
import { scheduleContextOf } from '../domain/schedule/card-context.ts';
import type { Context } from '../domain/schedule/context.ts';
import type { Meaning } from '../domain/schedule/meaning.ts';
import { readSchedule } from '../domain/schedule/read-schedule.ts';
import { buildPeriods } from './periods.ts';

/** A centre whose cyclogram runs from 2021 to 2024 and is in its school year 2022/23; it is 3 October 2022. */
export function buildSeries() {
  const world = buildPeriods('cyclogram');
  world.must(world.lead, 'project.edit', {
    ...{ projectId: world.sprints, startsOn: '2021-09-01', endsOn: '2024-08-31' },
  });
  world.bring(2022, 'planning');
  world.prepare(2022);
  const year = { sprintId: world.sprintId(2022) };
  const days = { startsOn: '2022-09-01', endsOn: '2023-08-31' };
  world.must(world.lead, 'sprint.edit', { ...year, ...days });
  world.must(world.lead, 'sprint.start', year);
  const series = Object.assign(world, {
    year: world.sprintId(2022),
    /** Adds an event with the plan's own words, read where it stands; to the school year unless told otherwise. */
    scheduled(title: string, phrase: string, fields: Record<string, unknown> = {}): string {
      const cardId = world.id(title);
      const event = { cardId, projectId: world.sprints, kind: 'event', title };
      world.must(world.member, 'card.add', { ...event, sprintId: series.year, ...fields });
      series.schedule(title, phrase);
      return cardId;
    },
    schedule(title: string, phrase: string, context?: Context) {
      const meaning = series.read(title, phrase, context);
      const args = { cardId: world.id(title), text: phrase, meaning, corrected: false };
      return world.ask(world.member, 'card.schedule', args);
    },
    read(title: string, phrase: string, context?: Context): Meaning {
      return readSchedule(phrase, context ?? scheduleContextOf(world.state, world.cardRow(title)));
    },
    occurrences: (title: string): Occurrence[] => occurrencesOf(world.state, world.id(title)),
    /** The occurrence of a card by its place in time, from 0. */
    occurrence: (title: string, index = 0): Occurrence => {
      const found = series.occurrences(title)[index];
      if (found === undefined) throw new Error(`${title} has no occurrence ${index}`);
      return found;
    },
    /** Windows of a card's occurrences, `from..to`. */
    windows: (title: string): string[] =>
      series.occurrences(title).map(({ startsOn, endsOn }) => `${startsOn ?? ''}..${endsOn ?? ''}`),
    hold(title: string, heldOn: string, index = 0) {
      const { id: occurrenceId } = series.occurrence(title, index);
      return world.must(world.member, 'occurrence.hold', { occurrenceId, heldOn });
    },
    /** Closes the school year: from now on nothing of it changes. */
    closeYear(): void {
      world.must(world.lead, 'sprint.review', { sprintId: series.year });
      world.writeRetro(2022);
      world.sign(2022);
      world.close(2022);
    },
    /** Adds a link as evidence of an occurrence. */
    prove(title: string, index = 0) {
      const { id: occurrenceId, cardId } = series.occurrence(title, index);
      const evidenceId = world.id(`evidence of ${occurrenceId}`);
      const link = { title: 'Фото', url: 'https://example.org/1' };
      return world.must(world.member, 'evidence.add-link', {
        ...{ evidenceId, cardId, occurrenceId },
        ...link,
      });
    },
  });
  return series;
}

export type Series = ReturnType<typeof buildSeries>;
