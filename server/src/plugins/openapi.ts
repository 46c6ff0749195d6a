import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

const page = '/api/docs';

/** Describes every route as OpenAPI 3.1; must be registered before the routes it describes. */
export const openapi = fp(
  async (app: FastifyInstance) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'Kaskad', version: '1', description },
        components: {
          securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kaskad' } },
        },
        security: [{ session: [] }],
      },
      transform: jsonSchemaTransform,
      transformObject: jsonSchemaTransformObject,
    });
    await app.register(docsPage);
  },
  { name: 'openapi' },
);

/** In a scope of its own: what it declares and relaxes holds for its routes alone. */
const docsPage = fp(
  async (scope: FastifyInstance) => {
    scope.addHook('onRoute', (options) => {
      options.config = { ...options.config, may: 'anyone' };
    });
    // The page styles itself by attributes; scripts stay as strict as everywhere.
    scope.addHook('onSend', async (_request, reply) => {
      const policy = String(reply.getHeader('content-security-policy'));
      reply.header('content-security-policy', policy.replace("style-src 'self'", relaxed));
    });
    await scope.register(swaggerUi, {
      routePrefix: page,
      uiConfig: { docExpansion: 'none', defaultModelsExpandDepth: 0, validatorUrl: null },
    });
  },
  { name: 'docs-page', encapsulate: true },
);

const relaxed = "style-src 'self' 'unsafe-inline'";

const description = [
  'Каждая ошибка приходит как `application/problem+json` с устойчивым `code` и текстом на двух языках.',
  'Запросы, которые что-то меняют, принимаются со страниц самого продукта: нужен заголовок `Origin`.',
  '',
  'Every error is `application/problem+json` with a stable `code` and a text in both languages.',
  'Requests that change something are accepted from pages of the product: they need an `Origin`.',
].join('\n');
