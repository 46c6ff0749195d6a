import { type Problem, problemSchema } from '@kaskad/shared/contract/problem.ts';
import type { RouteContract, RouteInput, RouteOutput } from '@kaskad/shared/contract/route.ts';
import { fetchOnce } from './early.ts';

/** The server answered with a problem. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** No answer of ours came back: no network, a stopped server, or a page of something in between. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached', { cause });
    this.name = 'UnreachableError';
  }
}

type Options = { signal?: AbortSignal };

/** Calls a route by its contract. Throws `ApiError`, `UnreachableError` or the abort of the signal. */
export async function call<C extends RouteContract>(
  contract: C,
  ...[input, options]: unknown extends RouteInput<C>
    ? [input?: undefined, options?: Options]
    : [input: RouteInput<C>, options?: Options]
): Promise<RouteOutput<C>> {
  const parts: { params?: unknown; query?: unknown; body?: unknown } = input ?? {};
  const answer = await send(addressOf(contract.path, parts), {
    method: contract.method,
    credentials: 'same-origin',
    cache: 'no-store',
    ...(contract.method === 'GET'
      ? {}
      : {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(parts.body ?? {}),
        }),
    ...options,
  });
  if (!answer.ok) throw await problemOf(answer);
  return contract.response.parse(await json(answer)) as RouteOutput<C>;
}

/** The path with its parameters and the query, each value encoded. */
export function addressOf(path: string, parts: { params?: unknown; query?: unknown }): string {
  const params = parts.params as Readonly<Record<string, unknown>> | undefined;
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) query.append(name, String(one));
    }
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}

/** The problem behind a failure; undefined when the server was not reached. Anything else is thrown on. */
export function problemFrom(error: unknown): Problem | undefined {
  if (error instanceof ApiError) return error.problem;
  if (error instanceof UnreachableError) return undefined;
  throw error;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetchOnce(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new UnreachableError(error);
  }
}

export async function problemOf(answer: Response): Promise<ApiError | UnreachableError> {
  const problem = problemSchema.safeParse(await json(answer).catch(() => undefined));
  if (problem.success) return new ApiError(problem.data);
  return new UnreachableError(`${answer.status} without a problem`);
}

async function json(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (error) {
    throw new UnreachableError(error);
  }
}
