import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { entitySchemas } from '@kaskad/shared/domain/entity-schemas.ts';
import { PROTOCOL_VERSION, upSchema } from '@kaskad/shared/sync/protocol.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** Each version of the protocol with the fingerprint of what it carries. A changed wire needs a new line here. */
const versions: Readonly<Record<number, string>> = {
  1: '8a5f1458598bbdfb',
  2: '1a1839afc0a5f6c7',
  3: '61956bb867ad9130',
  4: '8a6fa1bbf3827189',
  5: '6b38bf5b9ab46515',
  6: '3ddc6b4557d7e9a4',
};

test('the wire is that of PROTOCOL_VERSION: bump the version and add its fingerprint when it changes', () => {
  expect(fingerprint()).toBe(versions[PROTOCOL_VERSION]);
});

/** Entities travel in snapshots and entries; messages and the way changes are applied are the rest of the wire. */
function fingerprint(): string {
  const entities = Object.entries(entitySchemas).map(([kind, schema]) => [
    kind,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  ]);
  const down = ['sync/protocol.ts', 'sync/entry.ts', 'sync/snapshot.ts'].map(typesOf);
  const changes = typesOf('domain/changes.ts');
  const wire = JSON.stringify([entities, z.toJSONSchema(upSchema), down, changes]);
  return createHash('sha256').update(wire).digest('hex').slice(0, 16);
}

/** The interfaces and types of a file without comments and layout. */
function typesOf(file: string): string {
  const text = readFileSync(new URL(`../../shared/src/${file}`, import.meta.url), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*/g,
    '',
  );
  return (text.match(/export (interface|type) [\s\S]*?(?=\n\S|$)/g) ?? [])
    .join('')
    .replace(/\s+/g, ' ');
}
