import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import type { DemoCascade } from './content/content.ts';
import type {
  DemoCorrection,
  DemoFigure,
  DemoFigures,
  DemoMeasurement,
} from './content/figure-shape.ts';
import { moscowFigures } from './content/moscow-figures.ts';
import { krasnoeFigures } from './content/professional-figures.ts';
import { demoCascadeId, type IdOf, type Intent, idsIn } from './intent.ts';

const figures: Readonly<Record<string, DemoFigures>> = {
  moscow: moscowFigures,
  krasnoe: krasnoeFigures,
};

/** What everything that is noted about figures is written with. */
interface Desk {
  readonly cascade: DemoCascade;
  readonly id: IdOf;
  readonly told: DemoFigures;
}

/** The categories with their headcounts, as they stand from the first day. */
export function populationIntents(cascade: DemoCascade): Intent[] {
  const { key, director, foundedOn: at } = cascade;
  const id = idsIn(key);
  const ask = (name: CommandName, args: Record<string, unknown>): Intent => ({
    ...{ at, by: director, name },
    args: () => args,
  });
  return (figures[key]?.populations ?? []).flatMap(({ key: own, title, headcounts }) => {
    const populationId = id('population', own);
    const source = 'демонстрация';
    const years = Object.entries(headcounts).map(([year, count]) =>
      ask('headcount.set', {
        headcountId: id('headcount', `${own}/${year}`),
        ...{ populationId, year: Number(year), academic: false, count, source },
      }),
    );
    return [ask('population.add', { populationId, title }), ...years];
  });
}

/** Every figure on the day on which it was noted; what is known only after the last day of the script is left out. */
export function figureIntents(cascade: DemoCascade): Intent[] {
  const told = figures[cascade.key];
  if (told === undefined) return [];
  const desk: Desk = { cascade, id: idsIn(cascade.key), told };
  const intents = [
    ...told.promises.map((promise) => promised(desk, promise)),
    ...told.measurements.map((measurement) => measured(desk, measurement)),
    ...told.waivers.map((waiver) => waived(desk, waiver)),
    ...told.locks.map((lock) => locked(desk, lock)),
    ...told.corrections.map((correction) => corrected(desk, correction)),
    ...directionIntents(desk),
  ];
  return intents.filter(({ at }) => at <= cascade.endsOn);
}

function measured(desk: Desk, measurement: DemoMeasurement): Intent {
  const { kpi, on, figure, card, survey, document, draftBy, notedOn } = measurement;
  const { id } = desk;
  const source = card !== undefined ? 'event' : survey !== undefined ? 'survey' : 'document';
  return {
    at: notedOn ?? on,
    by: draftBy ?? leadOf(desk, kpi),
    name: 'measurement.add',
    args: (made) => ({
      measurementId: id('measurement', keyOf(measurement)),
      ...{ kpiId: id('kpi', kpi), measuredOn: on, source },
      ...figureArgs(figure),
      ...(card === undefined ? {} : { sourceCardId: made.card(card) }),
      sourceTitle: survey ?? document ?? null,
      confirm: draftBy === undefined,
    }),
  };
}

function corrected(desk: Desk, correction: DemoCorrection): Intent {
  const { kpi, of, on, correctedOn, figure, document, reason } = correction;
  const wrong = `${kpi}/${of}/${on}`;
  const args = {
    measurementId: desk.id('measurement', `${wrong}/corrected`),
    correctsId: desk.id('measurement', wrong),
    ...figureArgs(figure),
    ...{ sourceTitle: document, reason },
  };
  const by = leadOf(desk, kpi);
  return { at: correctedOn, by, name: 'measurement.correct', args: () => args };
}

function promised(desk: Desk, promise: DemoFigures['promises'][number]): Intent {
  const { card, kpi, on, amount, by = leadOf(desk, kpi) } = promise;
  const { id } = desk;
  return {
    at: on,
    by,
    name: 'contribution.promise',
    args: (made) => ({
      contributionId: id('contribution', `${card}/${kpi}`),
      ...{ cardId: made.card(card), kpiId: id('kpi', kpi), promised: amount },
    }),
  };
}

function waived(desk: Desk, { card, kpi, on, reason }: DemoFigures['waivers'][number]): Intent {
  const kpiId = desk.id('kpi', kpi);
  return {
    ...{ at: on, by: leadOf(desk, kpi), name: 'contribution.waive' },
    args: (made) => ({ cardId: made.card(card), kpiId, reason }),
  };
}

function locked(desk: Desk, { kpi, startsOn, on }: DemoFigures['locks'][number]): Intent {
  const lockId = desk.id('lock', `${kpi}/${startsOn}`);
  const args = { lockId, kpiId: desk.id('kpi', kpi), startsOn };
  return { at: on, by: leadOf(desk, kpi), name: 'period.lock', args: () => args };
}

function directionIntents({ cascade, id, told }: Desk): Intent[] {
  return told.directions.flatMap((step): Intent[] => {
    const project = cascade.projects.find(({ key }) => key === step.project);
    if (project === undefined) throw new Error(`no project ${step.project}`);
    const by = project.leads[0] ?? '';
    const linkId = id('link', `${project.key}/${project.directions.indexOf(step.code)}`);
    if ('note' in step) {
      const args = { linkId, note: step.note };
      return [{ at: project.enteredOn, by, name: 'link.note', args: () => args }];
    }
    const args = {
      linkId,
      newLinkId: id('link', `${project.key}/${step.continuedBy}`),
      directionId: derivedId(demoCascadeId(cascade.key), step.continuedBy),
    };
    return [{ at: step.on, by, name: 'project.continue-direction', args: () => args }];
  });
}

function figureArgs(figure: DemoFigure): Record<string, unknown> {
  if (typeof figure === 'number') return { value: figure };
  if (typeof figure === 'boolean') return { met: figure };
  if (typeof figure === 'string') return { body: figure };
  const [numerator, denominator] = figure;
  return { numerator, denominator };
}

function keyOf({ kpi, card, survey, document, on }: DemoMeasurement): string {
  return `${kpi}/${card ?? survey ?? document}/${on}`;
}

/** The lead of the project whose KPI it is. */
function leadOf({ cascade }: Desk, kpi: string): string {
  const home = cascade.projects.find(({ kpis }) => kpis.some(({ key }) => key === kpi));
  if (home === undefined) throw new Error(`no KPI ${kpi}`);
  return home.leads[0] ?? cascade.director;
}
