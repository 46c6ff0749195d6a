import { z } from 'zod';

/** A place in arguments with the JSON schema of what stands there. */
export interface Spot {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
}

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
}

/** Every named place of an arguments schema, the optional ones too. */
export function spotsOf(args: z.ZodType): Spot[] {
  const schema: unknown = z.toJSONSchema(args, { io: 'input', unrepresentable: 'any' });
  return spots(schema as JsonSchema, []);
}

function spots(schema: JsonSchema, path: readonly string[]): Spot[] {
  const variants = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return variants.flatMap((variant) =>
    Object.entries(variant.properties ?? {}).flatMap(([key, inner]) => [
      { path: [...path, key], schema: inner },
      ...spots(inner, [...path, key]),
    ]),
  );
}

/** The schema of a place and all that it may be instead. */
export function variantsOf(schema: JsonSchema): JsonSchema[] {
  const others = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...others.flatMap(variantsOf)];
}

/** True where a value of the JSON type may stand. */
export function takes(schema: JsonSchema, type: string): boolean {
  return variantsOf(schema).some((variant) => [variant.type].flat().includes(type));
}

/** True where an object may stand that has no field at all. */
export function takesBlank(schema: JsonSchema): boolean {
  return variantsOf(schema).some(
    ({ type, required = [] }) => [type].flat().includes('object') && required.length === 0,
  );
}

/** True where any text may stand: neither an id nor a date nor a word of a list. */
export function isFreeText({ schema }: Spot): boolean {
  return variantsOf(schema).some(
    ({ type, format, pattern, enum: words }) =>
      [type].flat().includes('string') &&
      format === undefined &&
      pattern === undefined &&
      words === undefined,
  );
}

/** Texts that break careless programs; none of them is wrong as such. */
export const hostileTexts: readonly string[] = [
  "'; drop table card; --",
  '" or ""="',
  '{{7*7}}<%= 7*7 %>',
  '<img src=x onerror=alert(1)>',
  '\\',
  '\\\\u0000',
  '$1 $2 %s %n',
  '../../etc/passwd',
  '\u200b\u202e\ufeff',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'e\u0301\u0301\u0301\u0301',
  '\u0001\u0008\u001f\u007f\u0085',
  'null',
  '__proto__',
  'constructor',
  'İıßẞﬃ',
  '\ufffe\uffff',
  '{"op":"remove"}',
];

/** Values that fit no field, as JSON text: some of them cannot be said in another way. */
export const wrongJson: readonly string[] = [
  '1e400',
  '-0.5',
  '9007199254740993',
  '[]',
  '{}',
  '[[[[]]]]',
  '{"__proto__":{"admin":true}}',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"a\\ud83dz"',
  '""',
  '"   "',
  '"0000-01-01"',
  '"2026-02-30"',
  '"-271821-04-20"',
  '"infinity"',
  '"00000000-0000-0000-0000-00000000000g"',
  `"${'x'.repeat(70_000)}"`,
];
