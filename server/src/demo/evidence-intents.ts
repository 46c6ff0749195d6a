import type { Desk } from './event-intents.ts';
import type { Intent } from './intent.ts';

const SITE = 'https://imc-moskovsky.example/evidence';

/** What proves that events took place, given on the day on which each was told to be done; before that is told. */
export function evidenceIntents({ project, id }: Desk): Intent[] {
  const [by = ''] = project.leads;
  return (project.evidence ?? []).flatMap(({ card, on: at, reason, links = [] }): Intent[] => {
    const given = links.map(([title, path]): Intent => {
      const link = { occurrenceId: null, title, url: `${SITE}/${path}` };
      const evidenceId = id('evidence', `${card}/${path}`);
      const name = 'evidence.add-link';
      return { at, by, name, args: (made) => ({ evidenceId, cardId: made.card(card), ...link }) };
    });
    if (reason === undefined) return given;
    const args: Intent['args'] = (made) => ({ cardId: made.card(card), reason });
    return [...given, { at, by, name: 'event.excuse', args }];
  });
}
