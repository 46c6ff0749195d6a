import type { z } from 'zod';

/**
 * Who may call a route. `{ cascade }` stands only on paths with `:cascadeId`: a stranger gets the
 * answer of an id that does not exist, a member without the role gets 403.
 */
export type May = 'anyone' | 'signed-in' | { readonly cascade: 'member' | 'director' };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One HTTP route as both ends know it; the server refuses to start with a route that has no `may`. */
export type RouteContract = {
  readonly method: Method;
  /** With `:name` for parameters, from the root: `/api/...`. */
  readonly path: string;
  readonly summary: string;
  readonly may: May;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** Every body is JSON, but that of an upload; a route without one still accepts `{}`. */
  readonly body?: z.ZodType;
  /** The body is `multipart/form-data` with one file, which the handler reads when it has asked for the right. */
  readonly upload?: true;
  readonly response: z.ZodType;
};

export function defineRoute<const Contract extends RouteContract>(contract: Contract): Contract {
  return contract;
}

/** What the caller of a route sends. */
export type RouteInput<C extends RouteContract> = Part<C, 'params', 'in'> &
  Part<C, 'query', 'in'> &
  Part<C, 'body', 'in'>;

/** What the handler of a route receives, already parsed. */
export type RouteCall<C extends RouteContract> = Part<C, 'params', 'out'> &
  Part<C, 'query', 'out'> &
  Part<C, 'body', 'out'>;

export type RouteOutput<C extends RouteContract> = z.output<C['response']>;

type Part<C, Key extends string, Side extends 'in' | 'out'> =
  C extends Readonly<Record<Key, infer Schema extends z.ZodType>>
    ? Record<Key, Side extends 'in' ? z.input<Schema> : z.output<Schema>>
    : unknown;
