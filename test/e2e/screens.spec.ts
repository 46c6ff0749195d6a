import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { demo, signInLink } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const home = `/c/${demo.cascadeId}`;
const project = `${home}/p/${demo.project}`;

interface Screen {
  readonly name: string;
  /** Nobody is signed in. */
  readonly open?: true;
  readonly path: string | (() => Promise<string>);
  /** Resolves once the screen is whole. */
  readonly whole: (page: Page) => Promise<unknown>;
}

const text = (words: string | RegExp) => (page: Page) =>
  page.getByText(words).filter({ visible: true }).first().waitFor();
const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).filter({ visible: true }).first().waitFor();
const columns = (page: Page) =>
  page.getByRole('region', { name: 'Запланировано' }).locator('[data-card]').first().waitFor();

const screens: readonly Screen[] = [
  { name: 'sign-in', open: true, path: '/sign-in', whole: heading('Вход') },
  {
    name: 'sign-in by a link',
    open: true,
    path: () => signInLink(stage.site, 'member'),
    whole: heading(/^Здравствуйте/),
  },
  { name: 'first run', open: true, path: '/first-run', whole: heading('Начнём') },
  { name: 'lost', open: true, path: '/nowhere', whole: heading('Такой страницы нет') },
  { name: 'cascade board', path: home, whole: heading('Реализуется') },
  { name: 'cascade list', path: `${home}?view=list`, whole: text('ПРОкомьюнити') },
  { name: 'board', path: project, whole: columns },
  {
    name: 'board in lanes',
    path: `${project}?lanes=goal`,
    whole: text(/^Новая архитектура сообществ/),
  },
  {
    name: 'card sheet',
    path: `${project}?card=${demo.card('pro-2-fair')}`,
    whole: async (page) => {
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('textbox', { name: 'Название' }).waitFor();
      await sheet.getByText('История', { exact: true }).click();
      await sheet
        .getByText(/Добавлена|добавил|перенес/i)
        .first()
        .waitFor();
    },
  },
  { name: 'plan', path: `${project}/plan`, whole: heading('Спринт 2') },
  { name: 'plan of an outline', path: `${project}/plan?sprint=3`, whole: heading('Спринт') },
  { name: 'closed sprint', path: `${project}/plan?sprint=1`, whole: heading('Ретроспектива') },
  {
    name: 'signed retrospective',
    path: `${project}/retro/1`,
    whole: heading('Ретроспектива спринта 1'),
  },
  { name: 'goals of a project', path: `${project}/goals`, whole: text('Мотивация и геймификация') },
  {
    name: 'goals of the programme',
    path: `${home}/goals`,
    whole: text('Человеческий капитал ИМЦ'),
  },
  { name: 'passport', path: `${project}/passport`, whole: heading('Паспорт') },
  { name: 'sprints of all projects', path: `${home}/sprints`, whole: text('ПРОкомьюнити') },
  {
    name: 'retrospectives side by side',
    path: `${home}/sprints?view=retros&by=project`,
    whole: heading('Спринт 1'),
  },
  {
    name: 'recurring themes',
    path: `${home}/sprints?view=retros&by=theme`,
    whole: heading(/в ретроспективах$/),
  },
  {
    name: 'register of decisions',
    path: `${home}/sprints?view=decisions`,
    whole: text('Решили после спринта'),
  },
  { name: 'people', path: `${home}/people`, whole: text('Методист по сообществам') },
  {
    name: 'search',
    path: project,
    whole: async (page) => {
      await columns(page);
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: 'Найти карточку' }).fill('семинары');
      await page.getByRole('option').first().waitFor();
    },
  },
];

const sizes = [
  { where: 'desktop', width: 1440, height: 900 },
  { where: 'phone', width: 390, height: 844 },
];

for (const { where, width, height } of sizes)
  test.for(screens)(`$name on a ${where}: axe finds nothing, light and dark`, async (screen) => {
    const viewport = { viewport: { width, height } };
    const context = await (screen.open ? stage.open(viewport) : stage.openAs('director', viewport));
    const page = await context.newPage();
    await page.goto(typeof screen.path === 'string' ? screen.path : await screen.path());
    await screen.whole(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    expect(await sideways(page)).toBe(0);
    expect(stage.troubles.console).toEqual([]);
  });

test('a script that is not the product’s own does not run, and the console says so', async () => {
  const page = await (await stage.open()).newPage();
  await page.goto('/sign-in');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.foreign = "ran"';
    document.head.append(script);
    return document.documentElement.dataset['foreign'];
  });
  expect(ran).toBeUndefined();
  const said = () => stage.troubles.console.join(' ');
  await expect.poll(said, { timeout: PATIENCE }).toContain('Content Security Policy');
});

/** How many pixels the page can be scrolled to the side, which no screen of the product should be. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
