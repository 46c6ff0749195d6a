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
        // PostgreSQL keeps no NUL in a text.
        if (mayHoldNul(body)) return done(new ProblemError('bad-request'));
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
