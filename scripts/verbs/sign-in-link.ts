import { parseArgs } from 'node:util';
import { issueLink } from '@kaskad/server/account/issue-link.ts';
import { addressOf } from '@kaskad/server/address.ts';
import { cascadesOf } from '@kaskad/server/db/account/person.ts';
import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import { StartupFailure } from '@kaskad/server/db/startup-failure.ts';
import { type Verb, withDatabase } from '../lib/verb.ts';

export const signInLink: Verb = {
  name: 'sign-in-link',
  usage: '--email E | --person ID',
  ru: 'выдать ссылку для входа, которая действует один раз и один час',
  en: 'make a sign-in link that works once, for an hour',
  run: (args, config) =>
    withDatabase(config, async (connection) => {
      const { values } = parseArgs({
        args,
        options: { email: { type: 'string' }, person: { type: 'string' } },
      });
      const database = createDatabase(connection);
      try {
        const personId = await findPerson(database, values.email ?? null, values.person ?? null);
        const [cascadeId = null] = await cascadesOf(database.orm, personId);
        const { base } = addressOf(config, config.port);
        const order = { personId, cascadeId, purpose: 'sign-in', issuedBy: null } as const;
        const { link } = await issueLink(database.orm, order, { base, now: new Date() });
        console.log(link);
      } finally {
        await database.close();
      }
    }),
};

async function findPerson(
  { pool }: Database,
  email: string | null,
  id: string | null,
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from person
     where erased_at is null and (lower(email) = lower($1) or id::text = $2)`,
    [email, id],
  );
  const found = rows[0];
  if (rows.length === 1 && found !== undefined) return found.id;
  throw new StartupFailure('no-such-person', {
    ru: 'Такого человека нет: назовите --email или --person того, кто уже заведён.',
    en: 'There is no such person: name the --email or --person of somebody who is there already.',
  });
}
