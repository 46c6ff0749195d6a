import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

export type Config = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** An own PostgreSQL (15 or newer); null means the embedded one. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Origin people type into the browser, without a path; null: derived from host and port. */
  readonly publicUrl: string | null;
  /** Addresses of proxies whose X-Forwarded-For is believed; empty: the socket's address alone. */
  readonly trustProxy: readonly string[];
  readonly logLevel: LogLevel;
  /** Most bytes that the files of one cascade may take. */
  readonly filesLimit: number;
};

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** One line per wrong variable, in both languages; the message is all there is to show. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the environment. An empty value counts as absent.
 * @throws ConfigError naming every variable that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(complaints(parsed.error).join('\n'));
  const { PORT, HOST, DATABASE_URL, KASKAD_DATA, KASKAD_PUBLIC_URL, ...rest } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataFolder: resolve(KASKAD_DATA),
    publicUrl: KASKAD_PUBLIC_URL === undefined ? null : new URL(KASKAD_PUBLIC_URL).origin,
    trustProxy: rest.KASKAD_TRUST_PROXY?.split(',').map((part) => part.trim()) ?? [],
    logLevel: rest.KASKAD_LOG,
    filesLimit: rest.KASKAD_FILES_LIMIT_MB * 1024 * 1024,
  };
}

/** Where files given by people lie; beside the embedded database, and part of a backup as it is. */
export function filesFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'files');
}

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4300),
  HOST: z
    .string()
    .refine((host) => isIP(host) !== 0 || host === 'localhost')
    .default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine((text) => ['postgres:', 'postgresql:'].includes(urlOf(text)?.protocol ?? ''))
    .optional(),
  KASKAD_DATA: z.string().default('.kaskad'),
  KASKAD_PUBLIC_URL: z.string().refine(isOrigin).optional(),
  KASKAD_TRUST_PROXY: z
    .string()
    .refine((list) => list.split(',').every((part) => isProxy(part.trim())))
    .optional(),
  KASKAD_LOG: z.enum(logLevels).default('warn'),
  KASKAD_FILES_LIMIT_MB: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .default(10_240),
});

const expected: Record<keyof z.infer<typeof environment>, { ru: string; en: string }> = {
  PORT: { ru: 'нужно целое число от 0 до 65535', en: 'a whole number from 0 to 65535' },
  HOST: {
    ru: 'нужен IP-адрес этого компьютера или localhost',
    en: 'an IP address of this computer, or localhost',
  },
  DATABASE_URL: {
    ru: 'нужен адрес вида postgresql://имя:пароль@узел:5432/база',
    en: 'an address like postgresql://user:password@host:5432/database',
  },
  KASKAD_DATA: { ru: 'нужен путь к папке данных', en: 'the path of the data folder' },
  KASKAD_PUBLIC_URL: {
    ru: 'нужен адрес вида https://kaskad.example.ru, без пути',
    en: 'an address like https://kaskad.example.org, without a path',
  },
  KASKAD_TRUST_PROXY: {
    ru: 'нужны адреса прокси через запятую: loopback, uniquelocal, IP или IP/маска',
    en: 'addresses of proxies divided by commas: loopback, uniquelocal, an IP or IP/mask',
  },
  KASKAD_FILES_LIMIT_MB: {
    ru: 'нужно целое число мегабайт от 1',
    en: 'a whole number of megabytes, at least 1',
  },
  KASKAD_LOG: { ru: `одно из: ${logLevels.join(', ')}`, en: `one of: ${logLevels.join(', ')}` },
};

/** Never repeats the value: an address of a database carries its password. */
function complaints(error: z.ZodError): string[] {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))];
  return names.map((name) => {
    const text = expected[name as keyof typeof expected];
    return `${name}: ${text.ru} / ${text.en}`;
  });
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function isOrigin(text: string): boolean {
  const url = urlOf(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}

function isProxy(part: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true;
  const [address = '', mask] = part.split('/');
  const version = isIP(address);
  if (version === 0) return false;
  return (
    mask === undefined || (/^\d{1,3}$/.test(mask) && Number(mask) <= (version === 4 ? 32 : 128))
  );
}
