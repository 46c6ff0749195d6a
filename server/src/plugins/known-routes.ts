import type { May } from '@kaskad/shared/contract/route.ts';
import type { FastifyInstance, RouteOptions } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route; without it the server does not start. */
    may?: May;
  }
  interface FastifyInstance {
    readonly knownRoutes: readonly KnownRoute[];
  }
}

export type KnownRoute = {
  readonly methods: readonly string[];
  readonly path: string;
  readonly may: May | undefined;
};

/** Remembers every route and stops the start when one of them does not say who may call it. */
export const knownRoutes = fp(
  async (app: FastifyInstance) => {
    // Kept whole: a plugin's own scope may add the declaration after this hook has run.
    const routes: RouteOptions[] = [];
    app.addHook('onRoute', (options) => {
      routes.push(options);
    });
    app.decorate('knownRoutes', { getter: () => routes.map(known) });
    app.addHook('onReady', async () => {
      const silent = routes.map(known).filter((route) => !isDeclared(route));
      if (silent.length === 0) return;
      const names = silent.map((route) => `${route.methods.join('/')} ${route.path}`);
      throw new Error(`routes that do not say who may call them: ${names.join(', ')}`);
    });
  },
  { name: 'known-routes' },
);

/** The methods an address does answer to; empty for an address that leads nowhere. */
export function allowedMethods(app: FastifyInstance, url: string): string[] {
  const path = url.split('?', 1)[0] ?? '';
  const found = app.knownRoutes
    .filter((route) => !route.path.endsWith('*') && fits(route.path, path))
    .flatMap((route) => route.methods);
  return [...new Set(found)].sort();
}

function known(options: RouteOptions): KnownRoute {
  return { methods: [options.method].flat(), path: options.url, may: options.config?.may };
}

/** `{ cascade }` needs the id that it is about. */
function isDeclared({ may, path }: KnownRoute): boolean {
  if (may === undefined) return false;
  return typeof may === 'string' || path.split('/').includes(':cascadeId');
}

function fits(pattern: string, path: string): boolean {
  const expected = pattern.split('/');
  const given = path.split('/');
  return (
    expected.length === given.length &&
    expected.every((part, index) => part.startsWith(':') || part === given[index])
  );
}
