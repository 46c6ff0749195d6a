import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { ProblemError } from './problem.ts';

/** Bodies are JSON and nothing else; an absent one is an empty object. */
export const jsonBody = fp(
  async (app: FastifyInstance) => {
    const parse = app.getDefaultJsonParser('error', 'error');
    app.removeAllContentTypeParsers();
    app.addContentTypeParser<string>(
      'application/json',
      { parseAs: 'string' },
      (request, body, done) => {
        if (body === '') return done(null, {});
        // PostgreSQL keeps neither in a text.
        if (mayHoldNul(body) || mayHoldHalfPair(body)) return done(new ProblemError('bad-request'));
        return parse(request, body, done);
      },
    );
    // Without a body there is no content type to parse by; a page always states it.
    app.addHook('preParsing', async (request) => {
      if (request.is404 || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
      const type = request.headers['content-type'];
      if (type === undefined || !/^application\/json\s*(;|$)/i.test(type)) {
        throw new ProblemError('not-json');
      }
    });
  },
  { name: 'json-body' },
);

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
