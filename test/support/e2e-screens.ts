import type { Page, ViewportSize } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './e2e-axe.ts';
import type { Stage } from './e2e-browser.ts';
import { demo, signInLink } from './e2e-site.ts';
import { type Way, walker } from './e2e-walk.ts';

const home = `/c/${demo.cascadeId}`;
const project = `${home}/p/${demo.project}`;

interface Screen {
  readonly name: string;
  /** Nobody is signed in. */
  readonly open?: true;
  readonly path: string | ((stage: Stage) => Promise<string>);
  /** Resolves once the screen is whole. */
  readonly whole: (page: Page) => Promise<unknown>;
}

const text = (words: string | RegExp) => (page: Page) =>
  page.getByText(words).filter({ visible: true }).first().waitFor();
const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).filter({ visible: true }).first().waitFor();
const columns = (page: Page) =>
  page.getByRole('region', { name: 'Запланировано' }).locator('[data-card]').first().waitFor();

const remarks = /^(Комментарии|Comments)/;

const screens: readonly Screen[] = [
  { name: 'sign-in', open: true, path: '/sign-in', whole: heading('Вход') },
  {
    name: 'sign-in by a link',
    open: true,
    path: ({ site }) => signInLink(site, 'member'),
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
  {
    name: 'remarks under a card',
    path: `${project}?card=${demo.card('pro-2-fair')}`,
    whole: async (page) => {
      const fold = page.locator('details', { has: page.locator('summary', { hasText: remarks }) });
      await fold.waitFor();
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
      await fold.getByRole('textbox').waitFor();
    },
  },
  { name: 'a plan to paste', path: `${project}?add=plan`, whole: heading('Вставить план') },
  { name: 'templates', path: `${project}?add=template`, whole: text('Шаблонов пока нет') },
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
    name: 'cards behind a goal',
    path: `${project}/goals`,
    whole: async (page) => {
      await page.locator('[data-level="objective"] [data-goal] button').last().click();
      await page.getByRole('dialog').getByRole('checkbox').nth(3).waitFor();
    },
  },
  {
    name: 'goals of the programme',
    path: `${home}/goals`,
    whole: text('Человеческий капитал ИМЦ'),
  },
  {
    name: 'plan by years',
    path: `${project}/matrix`,
    whole: text('Мотивация и геймификация'),
  },
  {
    name: 'plan by sprints',
    path: `${project}/matrix?by=sprint`,
    whole: text('Мотивация и геймификация'),
  },
  {
    name: 'plan by months',
    path: `${project}/matrix?by=month`,
    whole: text('Мотивация и геймификация'),
  },
  { name: 'KPIs of a project', path: `${project}/kpis`, whole: heading('Ждут подтверждения') },
  { name: 'KPIs of all projects', path: `${home}/kpis`, whole: text('Участники событий каскада') },
  {
    name: 'a KPI',
    path: `${project}/kpis?kpi=${demo.kpi('pro-reach')}`,
    whole: heading('Что на него работает'),
  },
  {
    name: 'where a figure comes from',
    path: `${project}/kpis?kpi=${demo.kpi('pro-reach')}&explain=2021-09-01`,
    whole: text('Что сложено'),
  },
  {
    name: 'a KPI to define',
    path: `${project}/kpis?add=`,
    whole: heading('Новый показатель'),
  },
  { name: 'headcounts', path: `${home}/headcounts`, whole: heading('Численность') },
  { name: 'passport', path: `${project}/passport`, whole: heading('Паспорт') },
  {
    name: 'catalogue of directions',
    path: `${home}/directions`,
    whole: heading(/^Национальный проект «Образование»/),
  },
  {
    name: 'directions of a project',
    path: `${home}/p/${demo.projectOf('laboratory')}/directions`,
    whole: heading('Современная школа'),
  },
  { name: 'what serves what', path: `${home}/trace?list=all~all`, whole: heading(/^За числом/) },
  {
    name: 'what serves what by year, and orphans',
    path: `${home}/trace?by=period&count=done&orphan=cards`,
    whole: heading('Карточки без цели'),
  },
  {
    name: 'check of a plan',
    path: `${home}/p/${demo.projectOf('laboratory')}/check`,
    whole: heading('Ежегодные строки кончаются раньше срока'),
  },
  {
    name: 'checks of all plans',
    path: `${home}/check`,
    whole: async (page) => {
      await page.locator('table [aria-busy]').first().waitFor({ state: 'detached' });
      await heading('Проверка планов')(page);
    },
  },
  { name: 'the cascade on one screen', path: `${home}/sprints`, whole: text('Современная школа') },
  {
    name: 'a project on one screen',
    path: `${project}/overview`,
    whole: text(/^На 17.окт\. в работе/),
  },
  {
    name: 'sprints of all projects',
    path: `${home}/sprints?view=projects`,
    whole: text('ПРОкомьюнити'),
  },
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
  { name: 'places and partners', path: `${home}/people/places`, whole: text('Школа № 358') },
  {
    name: 'calendar of all projects',
    path: `${home}/calendar`,
    whole: heading('Октябрь 2022'),
  },
  { name: 'calendar', path: `${project}/calendar`, whole: heading('Октябрь 2022') },
  {
    name: 'school year of all projects',
    path: `${home}/calendar?view=year`,
    whole: text('ПРОкомьюнити'),
  },
  {
    name: 'school year',
    path: `${project}/calendar?view=year`,
    whole: heading('2022/23 учебный год'),
  },
  {
    name: 'printed year plan',
    path: `${project}/calendar?view=cyclogram`,
    whole: heading(/^Циклограмма мероприятий/),
  },
  {
    name: 'printed month plan',
    path: `${project}/calendar?view=list`,
    whole: heading(/^План мероприятий/),
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

/** Every screen of the product at one size, in both themes. */
export function testScreens(stage: Stage, where: string, viewport: ViewportSize, how: Way): void {
  const reach = walker(stage, viewport, how);
  test.for(screens)(`$name on a ${where}: axe finds nothing, light and dark`, (screen) =>
    reach(screen, async (page) => {
      await screen.whole(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, 'colours');
      expect(await sideways(page)).toBe(0);
      expect(stage.troubles.console).toEqual([]);
    }),
  );
}

/** Every screen in English: what people have written stays as it is, the product's own words are longer or shorter. */
export function testScreensInEnglish(stage: Stage, viewport: ViewportSize, how: Way): void {
  const reach = walker(stage, viewport, how, (context) =>
    context.addInitScript(() => {
      // The page before the first address keeps nothing.
      if (location.protocol !== 'about:') localStorage.setItem('kaskad.language', 'en');
    }),
  );
  test.for(screens)('$name in English: axe finds nothing, nothing sticks out', (screen) =>
    reach(screen, async (page) => {
      await page.locator('h1, h2').filter({ visible: true }).first().waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await page.title()).not.toMatch(/^(Вход|План|Доска|Паспорт|Люди|Каскад$)/);
      await expectAccessible(page, 'words');
      expect(await sideways(page)).toBe(0);
    }),
  );
}

/** How many pixels the page can be scrolled to the side, which no screen of the product should be. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
