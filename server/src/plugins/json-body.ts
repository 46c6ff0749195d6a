import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { ProblemError } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is a file, and its handler reads it. */
    upload?: boolean;
  }
}

/** How long a JSON body may take to arrive; an upload has as long as the server gives any request. */
const BODY_MS = 30_000;

/** Bodies are JSON and nothing else, but for uploads; an absent one is an empty object. */
export const jsonBody = fp(
  async (app: FastifyInstance) => {
    const parse = app.getDefaultJsonParser('error', 'error');
    app.removeAllContentTypeParsers();
    app.addContentTypeParser<Buffer>(
      'application/json',
      { parseAs: 'buffer' },
      (request, bytes, done) => {
        const body = textOf(bytes);
        if (body === '') return done(null, {});
        // PostgreSQL keeps neither in a text.
        if (body === null || mayHoldNul(body) || mayHoldHalfPair(body)) {
          return done(new ProblemError('bad-request'));
        }
        return parse(request, body, done);
      },
    );
    // Without a body there is no content type to parse by; a page always states it.
    app.addHook('preParsing', async (request) => {
      if (request.is404 || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
      const type = request.headers['content-type'] ?? '';
      if (request.routeOptions.config.upload) {
        if (!/^multipart\/form-data\s*;/i.test(type)) throw new ProblemError('not-multipart');
        return;
      }
      if (!/^application\/json\s*(;|$)/i.test(type)) throw new ProblemError('not-json');
      const late = setTimeout(() => request.raw.destroy(), BODY_MS);
      request.raw.once('close', () => clearTimeout(late)).once('end', () => clearTimeout(late));
    });
  },
  { name: 'json-body' },
);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null when the bytes are no UTF-8: a lenient reading would save other words than were sent. */
function textOf(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function mayHoldNul(body: string): boolean {
  return /(^|[^\\])(\\\\)*\\u0000/.test(body);
}

/** Half of a surrogate pair, which is no character; it can only come escaped. */
function mayHoldHalfPair(body: string): boolean {
  if (!/\\ud/i.test(body)) return false;
  const unpaired = body
    .replaceAll('\\\\', '')
    .replaceAll(/\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/gi, '');
  return /\\ud[89a-f]/i.test(unpaired);
}
