import { startSession } from '@kaskad/server/account/start-session.ts';
import type { App } from '@kaskad/server/app.ts';
import { Browser } from './browser.ts';
import type { TestApp } from './test-app.ts';

/** The token of a new session of the person, as their cookie would carry it. */
export async function sessionToken(
  { database, clock }: Pick<TestApp, 'database' | 'clock'>,
  person: { readonly id: string },
): Promise<string> {
  const { token } = await startSession(database.orm, {
    personId: person.id,
    carried: null,
    now: clock.now,
  });
  return token;
}

/** A browser in which the person is signed in already, without the time a password takes. */
export async function signedInBrowser(
  test: TestApp,
  person: { readonly id: string },
  app: App = test.app,
): Promise<Browser> {
  const browser = new Browser(app, '192.0.2.1');
  browser.cookies.set('kaskad', await sessionToken(test, person));
  return browser;
}
