import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './e2e-launch.ts';
import { type DemoPerson, type Site, sessionOf, signInLink, startSite } from './e2e-site.ts';

/** Where failed tests leave a picture of each open page. */
const pictures = join(import.meta.dirname, '..', '..', '.tmp', 'e2e');
/** Nothing takes this long: a condition that has not come true by then never will. */
export const PATIENCE = 60_000;

/**
 * What a page must never do: fail in a script, or ask another host. The console, where the browser also reports what the
 * content security policy stopped, is for the tests that ask: a page without a network rightly complains.
 */
export interface Troubles {
  readonly scripts: string[];
  readonly foreign: string[];
  readonly console: string[];
}

/** What the tests of one file share. */
export interface Stage {
  readonly site: Site;
  readonly troubles: Troubles;
  /** A browser of its own: cookies and storage are nobody else's. */
  open(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** The same with the person signed in. */
  openAs(person: DemoPerson, options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Leaves the browser open for the tests that follow; it closes after the last of the file. */
  keep(context: BrowserContext): void;
}

/** Starts the product and the browser for the tests of this file; pictures of a failure go to `.tmp/e2e`. */
export function setStage(content: 'empty' | 'demonstration'): Stage {
  let site: Site | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  const kept: BrowserContext[] = [];
  const troubles: Troubles = { scripts: [], foreign: [], console: [] };

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), startSite(content)]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture([...contexts, ...kept], task.name);
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    const { scripts, foreign } = troubles;
    expect({ scripts: scripts.splice(0), foreign: foreign.splice(0) }).toEqual({
      scripts: [],
      foreign: [],
    });
    troubles.console.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const stage: Stage = {
    get site() {
      if (site === undefined) throw new Error('the product has not started');
      return site;
    },
    troubles,
    async open(options) {
      if (browser === undefined) throw new Error('the browser has not started');
      const context = await browser.newContext({
        baseURL: stage.site.url,
        viewport: { width: 1440, height: 900 },
        locale: 'ru-RU',
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      watch(context, stage.site.url, troubles);
      contexts.push(context);
      return context;
    },
    async openAs(person, options) {
      const context = await stage.open(options);
      const value = await sessionOf(stage.site, person);
      await context.addCookies([{ name: 'kaskad', value, url: stage.site.url, httpOnly: true }]);
      return context;
    },
    keep(context) {
      contexts = contexts.filter((one) => one !== context);
      kept.push(context);
    },
  };
  return stage;
}

/** Signs in the way a newcomer does: by a link, with a press on the page. */
export async function signInByLink(stage: Stage, page: Page, person: DemoPerson): Promise<void> {
  await page.goto(await signInLink(stage.site, person));
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.waitForURL('**/c/*');
}

function watch(context: BrowserContext, home: string, troubles: Troubles): void {
  const { host } = new URL(home);
  context.on('weberror', (error) => troubles.scripts.push(String(error.error().stack)));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    troubles.console.push(`${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) troubles.foreign.push(request.url());
  });
}

async function picture(contexts: readonly BrowserContext[], test: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const name = test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    const path = join(pictures, `${name}-${index + 1}.png`);
    await page.screenshot({ path, fullPage: true }).catch(() => null);
  }
}
