import { StartupFailure } from '@kaskad/server/db/startup-failure.ts';
import { entry } from './lib/entry.ts';
import { configOf } from './lib/serve.ts';
import type { Verb } from './lib/verb.ts';
import { migrate } from './verbs/migrate.ts';
import { openapi } from './verbs/openapi.ts';
import { readKpi } from './verbs/read-kpi.ts';
import { readSchedule } from './verbs/read-schedule.ts';
import { signInLink } from './verbs/sign-in-link.ts';

const verbs: Verb[] = [migrate, openapi, readSchedule, readKpi, signInLink];

await entry(async () => {
  const given = process.argv.slice(2).filter((argument) => argument !== '--demo');
  const isDemo = given.length < process.argv.length - 2;
  const [name, ...args] = given;
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(help().join('\n'));
    return;
  }
  const verb = verbs.find((candidate) => candidate.name === name);
  if (verb === undefined) throw unknownVerb(name);
  try {
    await verb.run(args, configOf(isDemo ? '.kaskad/demo' : '.kaskad/data'));
  } catch (error) {
    if (!isWrongOption(error)) throw error;
    throw wrongOption(verb);
  }
  // Sockets of the database may still be closing; there is nothing more to wait for.
  process.exit(0);
});

function help(): string[] {
  return [
    'pnpm -s kaskad <глагол / verb> [--demo]',
    '',
    ...verbs.flatMap(({ name, usage, ru, en }) => [
      `  ${name} ${usage}`.trimEnd(),
      `      ${ru}`,
      `      ${en}`,
    ]),
    '',
    '  --demo  данные показательного каскада / the data of the demonstration (.kaskad/demo)',
    '  DATABASE_URL, KASKAD_DATA, PORT, KASKAD_PUBLIC_URL — как у сервера / as for the server',
  ];
}

function unknownVerb(name: string): StartupFailure {
  const known = verbs.map((verb) => verb.name).join(', ');
  return new StartupFailure('unknown-verb', {
    ru: `Глагола ${name} нет, есть: ${known}.`,
    en: `There is no verb ${name}, there are: ${known}.`,
  });
}

function isWrongOption(error: unknown): boolean {
  return (
    error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code))
  );
}

function wrongOption({ name, usage }: Verb): StartupFailure {
  const right = `pnpm -s kaskad ${name} ${usage}`.trimEnd();
  return new StartupFailure('wrong-option', {
    ru: `Верно так: ${right}`,
    en: `Right is: ${right}`,
  });
}
