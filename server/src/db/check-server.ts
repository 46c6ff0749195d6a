import type pg from 'pg';
import { StartupFailure } from './startup-failure.ts';

const OLDEST_MAJOR = 15;

type Facts = {
  version: string;
  fsync: string;
  synchronous_commit: string;
  full_page_writes: string;
  encoding: string;
  lowered: string;
};

/**
 * Refuses a PostgreSQL that could lose an acknowledged change, is too old, or does not know
 * Russian letters. Asked as the product's own role, so settings of role and database count.
 * @throws StartupFailure naming the first thing that is wrong
 */
export async function checkServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<Facts>(
    `select current_setting('server_version_num') as version,
            current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as synchronous_commit,
            current_setting('full_page_writes') as full_page_writes,
            current_setting('server_encoding') as encoding,
            lower('ЖЁ') as lowered`,
  );
  const facts = rows[0];
  if (facts === undefined) throw new Error('a query of constants returned no row');
  refuseOld(Number(facts.version));
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'] as const) {
    if (facts[name] === 'off') throw unsafe(name);
  }
  if (facts.encoding !== 'UTF8' || facts.lowered !== 'жё') throw deafToRussian();
}

function refuseOld(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new StartupFailure('database-too-old', {
    ru: `Нужна PostgreSQL ${OLDEST_MAJOR} или новее, а это ${major}.`,
    en: `PostgreSQL ${OLDEST_MAJOR} or newer is needed, and this is ${major}.`,
  });
}

function unsafe(name: string): StartupFailure {
  return new StartupFailure('database-unsafe', {
    ru: `В PostgreSQL выключено ${name}: при сбое питания пропали бы сохранённые изменения. Включите его.`,
    en: `PostgreSQL runs with ${name} off: a power failure would lose saved changes. Switch it on.`,
  });
}

function deafToRussian(): StartupFailure {
  return new StartupFailure('database-locale', {
    ru: 'База данных не различает русских букв: создайте её с кодировкой UTF8 и locale-provider=icu, icu-locale=ru.',
    en: 'The database does not know Russian letters: create it with encoding UTF8, locale-provider=icu and icu-locale=ru.',
  });
}
