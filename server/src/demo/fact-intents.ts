import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { DemoCascade, DemoProject } from './content/content.ts';
import type { DemoFacts } from './content/fact-shape.ts';
import { demoOrganisations } from './content/organisations.ts';
import { krasnoeFacts, otherFacts } from './content/other-facts.ts';
import { procommunityFacts } from './content/procommunity-facts.ts';
import { type Intent, idsIn } from './intent.ts';

const facts: Readonly<Record<string, readonly DemoFacts[]>> = {
  moscow: [...procommunityFacts, ...otherFacts],
  krasnoe: krasnoeFacts,
};

/** The register of places and partners, as it stands from the first day. */
export function registerIntents({ key, director, foundedOn: at }: DemoCascade): Intent[] {
  const id = idsIn(key);
  return (demoOrganisations[key] ?? []).map(({ key: own, ...fields }) => {
    const args = { organisationId: id('organisation', own), ...fields };
    return { at, by: director, name: 'organisation.add', args: () => args };
  });
}

/** What each event is, where and for whom, written down with its plan; who came, written down once it was held. */
export function factIntents(cascade: DemoCascade): Intent[] {
  return (facts[cascade.key] ?? []).flatMap((one) => eventIntents(cascade, one));
}

function eventIntents(cascade: DemoCascade, one: DemoFacts): Intent[] {
  const id = idsIn(cascade.key);
  const by = leadOf(cascade, one.card);
  const ask = (at: string, name: CommandName, fields: object): Intent => ({
    ...{ at, by, name },
    args: (made) => ({ cardId: made.card(one.card), ...fields }),
  });
  const { on, heldOn, format, level, place, partners = [], people = [], external } = one;
  const { role, international, funding, hours, particulars } = one;
  const [externalSystem, externalNumber, externalUrl] = external ?? [];
  const shape = given({ format, level });
  const planned = given({
    ...{ role, international, funding, hours, particulars },
    ...{ externalSystem, externalNumber, externalUrl },
    placeId: place && id('organisation', place),
    partnerIds: partners.map((key) => id('organisation', key)),
    attendance: people.map(([category, count]) => ({ category, planned: count })),
  });
  const outcomes = (one.outcomes ?? []).map((outcome, index) => ({
    id: id('outcome', `${one.card}/${index}`),
    ...outcome,
  }));
  const came = people
    .filter(([, , actual]) => actual !== null)
    .map(([category, , actual]) => ({ category, actual }));
  return [
    ...(Object.keys(shape).length === 0 ? [] : [ask(on, 'card.edit', shape)]),
    ask(on, 'event.edit', planned),
    ...(heldOn === undefined ? [] : [ask(heldOn, 'event.edit', { attendance: came, outcomes })]),
  ];
}

/** The lead of the project that the event is at home in. */
function leadOf({ projects, director }: DemoCascade, key: string): string {
  const home = projects.find((project) => keysOf(project).includes(key));
  return home?.leads[0] ?? director;
}

function keysOf({ events, sprints }: DemoProject): string[] {
  const runs = sprints === undefined ? [] : [...sprints.closed, sprints.running];
  return [...events, ...runs.flatMap(({ cards }) => cards)].map(({ key }) => key);
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
