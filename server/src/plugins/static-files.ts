import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import staticPlugin from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { ProblemError } from './problem.ts';

/**
 * Serves the built client. Only files found at the start are ever opened, so no address can lead
 * elsewhere; other addresses a person may type get the page, which knows its own routes.
 */
export const staticFiles = fp(
  async (app: FastifyInstance, { folder }: { folder: string }) => {
    const files = filesIn(folder);
    await app.register(staticPlugin, {
      root: folder,
      serve: false,
      index: false,
      preCompressed: files.some((name) => name.endsWith('.br') || name.endsWith('.gz')),
      cacheControl: false,
    });
    const known = new Set(files);
    app.get('/*', { config: { may: 'anyone' }, schema: { hide: true } }, (request, reply) => {
      const { '*': wanted } = request.params as { '*': string };
      if (known.has(wanted) && wanted !== 'index.html') {
        const hashed = wanted.startsWith('assets/');
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        return reply.sendFile(wanted);
      }
      if (!isPage(wanted, request.headers.accept)) throw new ProblemError('not-found');
      reply.header('cache-control', 'no-cache');
      return reply.sendFile('index.html');
    });
  },
  { name: 'static-files' },
);

/** A missing file must not come back as a page: a browser would run it as the script it asked for. */
function isPage(path: string, accept = ''): boolean {
  const first = path.split('/', 1)[0] ?? '';
  if (first === 'api' || first === 'assets') return false;
  return accept.includes('text/html');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'));
}
