import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Verb } from './command.ts';
import { commands } from './commands.ts';
import { definitionOf } from './execute.ts';

declare global {
  interface ImportMeta {
    glob(pattern: string[], options: object): Record<string, unknown>;
  }
}

type Definition = Verb;

const modules = import.meta.glob(['./*/*.ts', '!./**/*.test.ts'], { eager: true });
const sources = import.meta.glob(['./**/*.ts', '!./**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>;

const verbs = commands as readonly unknown[] as readonly Definition[];
const named = verbs.map((verb) => [verb.name, verb] as const);
const files = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module as object)
    .filter((entry): entry is [string, Definition] => isDefinition(entry[1]))
    .map(([exported, verb]) => ({ path, exported, verb })),
);

/** Words of the wire whose files live with another topic. */
const homes: Readonly<Record<string, string>> = {
  column: 'board',
  outline: 'sprint',
  decision: 'retro',
  evidence: 'event',
  note: 'retro',
  capacity: 'sprint',
  expectation: 'sprint',
  year: 'sprint',
  link: 'project',
  measurement: 'kpi',
  contribution: 'kpi',
  period: 'kpi',
  periods: 'kpi',
  headcount: 'population',
};

test('every verb has a name of its own: a topic, a dot, a verb', () => {
  const names = verbs.map((verb) => verb.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
});

test('every verb that is written is listed, and every listed one is found by its name', () => {
  expect(files.map(({ verb }) => verb.name).sort()).toEqual(verbs.map((verb) => verb.name).sort());
  for (const verb of verbs) expect(definitionOf(verb.name)).toBe(verb);
});

test('a verb stands alone in a file of its topic, named as what it exports', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  for (const { path, exported, verb } of files) {
    const [, folder, file = ''] = /^\.\/([a-z]+)\/([a-z]+(?:-[a-z]+)+)\.ts$/.exec(path) ?? [];
    const topic = verb.name.split('.')[0] ?? '';
    expect(folder, path).toBe(homes[topic] ?? topic);
    expect(exported, path).toBe(file.replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase()));
  }
});

test.each(named)('S01 %s says who may ask for it', (_name, { may }) => {
  expect(['director', 'staff', 'founder', 'lead', 'team', 'viewer']).toContain(may.level);
  expect('of' in may).toBe(['lead', 'team', 'viewer'].includes(may.level));
});

test('S01 only the founding is beyond all rights', () => {
  const founding = verbs.filter((verb) => verb.may.level === 'founder').map((verb) => verb.name);
  expect(founding).toEqual(['cascade.found']);
});

test.each(named)('S07 %s refuses a key it does not know', (_name, { args }) => {
  for (const key of ['id', 'by', 'role ', 'seq', 'authorId', 'createdAt', '__proto__x']) {
    const issues = args.safeParse({ [key]: 1 }).error?.issues ?? [];
    const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
    expect(unknown?.keys).toEqual([key]);
  }
});

test.each(named)('S07 %s is as strict inside its arguments', (_name, { args }) => {
  expect(looseObjects(args, 'args')).toEqual([]);
});

test.each(['refuse', 'warn'])(
  'every code that %s takes is declared, every declared one is in use',
  (call) => {
    const declared = codesIn(
      sources['./refusal.ts'] ?? '',
      call === 'refuse' ? 'RefusalParams' : 'WarningParams',
    );
    const texts = Object.entries(sources).filter(([path]) => path !== './refusal.ts');
    const used = new Set<string>();
    for (const [, text] of texts)
      for (const [, code] of text.matchAll(new RegExp(`\\b${call}\\(\\s*'([a-z-]+)'`, 'g')))
        used.add(code ?? '');
    expect(declared.length).toBeGreaterThan(0);
    expect([...used].filter((code) => !declared.includes(code))).toEqual([]);
    const idle = declared.filter((code) => !texts.some(([, text]) => text.includes(`'${code}'`)));
    expect(idle).toEqual([]);
  },
);

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'may' in value && 'run' in value;
}

/** Keys of an interface of codes, read from its source. */
function codesIn(source: string, name: string): string[] {
  const body = source.split(`interface ${name} {`)[1]?.split('\n}')[0] ?? '';
  return [...body.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, code]) => code ?? '');
}

/** Paths of objects in a schema that would let unknown keys pass. */
function looseObjects(schema: unknown, path: string): string[] {
  if (schema instanceof z.ZodObject) {
    const strict = schema.def.catchall instanceof z.ZodNever;
    const inside = Object.entries(schema.shape).flatMap(([key, part]) =>
      looseObjects(part, `${path}.${key}`),
    );
    return strict ? inside : [path, ...inside];
  }
  if (schema instanceof z.ZodArray) return looseObjects(schema.element, `${path}[]`);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option, index) => looseObjects(option, `${path}|${index}`));
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return looseObjects(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return looseObjects(schema.in, path);
  return schema instanceof z.ZodRecord && !isWordList(schema) ? [path] : [];
}

/** Words and numbers by keys of a closed list or of a bounded length: data, in which no unknown field can hide. */
function isWordList({ keyType, valueType }: z.ZodRecord): boolean {
  const isClosed = keyType instanceof z.ZodEnum;
  const isShort = keyType instanceof z.ZodString && keyType.maxLength !== null;
  return (isClosed || isShort) && isWord(valueType);
}

function isWord(schema: unknown): boolean {
  if (schema instanceof z.ZodUnion) return schema.options.every(isWord);
  if (schema instanceof z.ZodString) return schema.maxLength !== null;
  return schema instanceof z.ZodNumber;
}
