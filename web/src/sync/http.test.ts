import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, addressOf, call, problemFrom, UnreachableError } from './http.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(answer: Response | Error) {
  const fetch = vi.fn(async (_address: string, _init: RequestInit) => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const problem = {
  type: 'about:blank',
  title: 'Wrong credentials',
  status: 401,
  code: 'wrong-credentials',
  detail: { ru: 'Почта или пароль не подходят.', en: 'Wrong e-mail or password.' },
};

test('a call sends JSON to the path of its contract and parses the answer', async () => {
  const fetch = answerWith(Response.json({ empty: true }));
  expect(await call(accountRoutes.installation)).toEqual({ empty: true });
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/installation');
  expect(fetch.mock.calls[0]?.[1].body).toBeUndefined();
});

test('a route without a body still sends an empty object', async () => {
  const fetch = answerWith(Response.json({}));
  await call(accountRoutes.signOut);
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{}' });
});

test('a problem of the server becomes an ApiError with its code', async () => {
  answerWith(Response.json(problem, { status: 401 }));
  const refused = call(accountRoutes.signIn, { body: { email: 'a@b.ru', password: 'x' } });
  await expect(refused).rejects.toBeInstanceOf(ApiError);
  await expect(refused.catch(problemFrom)).resolves.toMatchObject({ code: 'wrong-credentials' });
});

test('no network and a page of a proxy both count as unreachable', async () => {
  answerWith(new TypeError('failed'));
  await expect(call(accountRoutes.me)).rejects.toBeInstanceOf(UnreachableError);
  answerWith(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(call(accountRoutes.me)).rejects.toBeInstanceOf(UnreachableError);
  answerWith(new Response('<h1>Sign in to the network</h1>', { status: 200 }));
  await expect(call(accountRoutes.me)).rejects.toBeInstanceOf(UnreachableError);
});

test('a fault of our own is not taken for a problem of the server', () => {
  expect(() => problemFrom(new TypeError('bug'))).toThrow('bug');
});

test('parameters and query values are encoded', () => {
  expect(addressOf('/api/cascades/:cascadeId/x', { params: { cascadeId: '../a b' } })).toBe(
    '/api/cascades/..%2Fa%20b/x',
  );
  expect(addressOf('/api/x', { query: { text: 'а&б', none: undefined, many: [1, 2] } })).toBe(
    '/api/x?text=%D0%B0%26%D0%B1&many=1&many=2',
  );
});
