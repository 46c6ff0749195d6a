import type { BrowserContext, Page, ViewportSize } from 'playwright-core';
import type { Stage } from './e2e-browser.ts';
import { demo } from './e2e-site.ts';

/** A visit loads the address, a step stays in the program that is already there. */
export type Way = 'visit' | 'step';

interface Place {
  /** Nobody is signed in: always a visit. */
  readonly open?: true;
  readonly path: string | ((stage: Stage) => Promise<string>);
}

type Act = (page: Page) => Promise<void>;

/**
 * Leads one page of a director, and one of nobody signed in, from place to place, and acts on each. After a failure the
 * next place has a new page, and the old one stands until then for its picture.
 * @param prepare is told of each browser before its first page
 */
export function walker(
  stage: Stage,
  viewport: ViewportSize,
  how: Way,
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): (place: Place, act: Act) => Promise<void> {
  const begin = async (opening: Promise<BrowserContext>) => {
    const context = await opening;
    stage.keep(context);
    await prepare(context);
    return context;
  };
  const director = walk(() => begin(stage.openAs('director', { viewport })), how);
  const nobody = walk(() => begin(stage.open({ viewport })), 'visit');
  return async ({ open, path }, act) => {
    const to = typeof path === 'string' ? path : await path(stage);
    await (open ? nobody(to, act) : director(to, act));
  };
}

/** The walk of one person, whose browser opens with the first place. */
function walk(begin: () => Promise<BrowserContext>, how: Way) {
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  let sound = false;
  return async (path: string, act: Act): Promise<void> => {
    context ??= await begin();
    const usable = sound;
    sound = false;
    if (page === undefined || !usable || (how === 'step' && !(await leave(page)))) {
      await page?.close();
      page = await context.newPage();
      await page.goto(path);
    } else {
      await page.emulateMedia({ colorScheme: 'light' });
      if (how === 'visit') await page.goto(path);
      else await enter(page, path);
    }
    await act(page);
    sound = true;
  };
}

const nowhere = (page: Page) =>
  page.locator('h1', { hasText: /^(Такой страницы нет|There is no such page)$/ });

/**
 * Steps to an address that leads nowhere: nothing that stood on the screen before lives on or passes for the next one.
 * @returns whether it is so: what is not of the screen, such as the search, may outlive it
 */
async function leave(page: Page): Promise<boolean> {
  await page.mouse.move(-1, -1);
  await page.evaluate((to) => history.pushState(null, '', to), `/c/${demo.cascadeId}/nowhere`);
  await nowhere(page).waitFor();
  return (await page.getByRole('dialog').count()) === 0;
}

/** Steps on from there, with the title a page has before a screen gives it one. */
async function enter(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.title = 'Каскад';
    history.pushState(null, '', to);
  }, path);
  await nowhere(page).waitFor({ state: 'detached' });
}
