import { demoCascadeId, idsIn } from '@kaskad/server/demo/intent.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { BoardPage } from '../support/e2e-board.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { takePicture } from '../support/e2e-picture.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const project = `/c/${demo.cascadeId}/p/${demo.project}`;

async function pageOf(person: DemoPerson, path: string): Promise<Page> {
  const page = await (await stage.openAs(person)).newPage();
  await page.goto(path);
  return page;
}

/** The row of a period in the table of a KPI, by its first day. */
const periodIn = (page: Page, startsOn: string): Locator =>
  page.locator(`tr[data-period="${startsOn}"]`);
/** The number that stands for all directions and projects in the matrix. */
async function totalIn(page: Page): Promise<number> {
  const total = page.locator('tfoot').getByRole('link').last();
  return Number((await total.textContent())?.replace(/\D/g, ''));
}
const proposals = (page: Page): Locator => page.locator('[data-waiting="proposal"]');

test('an event is done, its figure proposed and confirmed: trend, plan and the overview of the director change in a second browser', async () => {
  const card = demo.card('pro-2-novelty');
  const kpis = `${project}/kpis?kpi=${demo.kpi('pro-reach')}`;
  const director = await stage.openAs('director');
  const [trend, plan, overview, matrix] = [
    await director.newPage(),
    await director.newPage(),
    await director.newPage(),
    await director.newPage(),
  ];
  await Promise.all([
    matrix.goto(`/c/${demo.cascadeId}/trace?count=given`),
    trend.goto(kpis),
    plan.goto(`${project}/matrix?axis=sprint`),
    overview.goto(`/c/${demo.cascadeId}/sprints`),
  ]);
  const now = periodIn(trend, '2022-09-01');
  await now.getByText('34 чел.').waitFor();
  const row = overview.getByRole('row', { name: /^ПРОкомьюнити/ });
  await row.getByText('Отстаёт: 5').waitFor();
  await row.getByText('завершено 4 из 22').waitFor();
  const programme = overview.getByRole('row', { name: /^Программа в целом/ });
  await programme.getByText('Отстаёт: 1').waitFor();
  const given = await totalIn(matrix);
  await takePicture(overview, 'overview');
  await takePicture(matrix, 'trace');
  const entry = plan.locator(`[data-slot="${card}"]`).first();
  await entry.waitFor();
  expect(await entry.getAttribute('data-mark')).not.toBe('done');

  const lead = await pageOf('lead', project);
  const board = new BoardPage(lead);
  await board.ready();
  await board.drag(card, 'Завершено');
  const ask = lead.getByRole('dialog', { name: 'Чем подтвердить?' });
  await ask.getByRole('textbox', { name: 'Почему подтверждения нет' }).fill('Запись у ведущего');
  await ask.getByRole('button', { name: 'Перенести' }).click();
  await board.shows(card, 'Завершено');
  await row.getByText('завершено 5 из 22').waitFor();
  await plan.locator(`[data-slot="${card}"][data-mark="done"]`).first().waitFor();

  await lead.goto(`${project}/kpis`);
  const proposed = proposals(lead).filter({ hasText: 'новации в образовании' });
  await proposed.getByText('40 чел.', { exact: true }).waitFor();
  await takePicture(lead, 'kpis');
  await expectAccessible(lead);
  const session = proposals(lead).filter({ hasText: 'установочная сессия' });
  for (const one of [proposed, session]) {
    await one.getByRole('button', { name: /^Подтвердить/ }).click();
    await one.waitFor({ state: 'detached' });
  }
  await now.getByText('114 чел.').waitFor();
  await trend.getByText('Идёт по плану').first().waitFor();
  await trend.getByRole('button', { name: 'Показать таблицей' }).first().click();
  await trend.getByRole('cell', { name: /^114/ }).first().waitFor();
  await row.getByText('Отстаёт: 4').waitFor();
  await row.getByText('Идёт по плану: 1').waitFor();
  await programme.getByText('Идёт по плану: 1').waitFor();
  await expect.poll(() => totalIn(matrix), { timeout: PATIENCE }).toBe(given + 2);
  for (const page of [trend, overview, matrix]) await expectAccessible(page);
});

test('a settled period keeps its figure; the correction says why, both are seen, and the total follows', async () => {
  const kpis = `${project}/kpis?kpi=`;
  const director = await stage.openAs('director');
  const [part, total] = [await director.newPage(), await director.newPage()];
  await part.goto(`${kpis}${demo.kpi('pro-events-subject')}`);
  await total.goto(`${kpis}${demo.kpi('pro-events')}`);
  const settled = periodIn(part, '2021-09-01');
  await settled.getByText('26 ед.').first().waitFor();
  await periodIn(total, '2021-09-01').getByText('78 ед.').first().waitFor();

  const lead = await pageOf('lead', `${kpis}${demo.kpi('pro-events-subject')}`);
  const own = periodIn(lead, '2021-09-01');
  await own.getByRole('button', { name: /^Закрыть/ }).click();
  const lock = lead.getByRole('dialog', { name: /^Закрыть 2021\/22/ });
  await expectAccessible(lead);
  await lock.getByRole('button', { name: 'Закрыть срок' }).click();
  await settled.getByText('Руководитель ПРОкомьюнити').waitFor();

  await lead.getByRole('button', { name: /^Что сделать с измерением: 30 июня 2022, 26/ }).click();
  await lead.getByRole('menuitem', { name: 'Исправить с объяснением' }).click();
  const correct = lead.getByRole('dialog', { name: 'Исправить измерение' });
  await correct.getByRole('textbox', { name: /^Сколько/ }).fill('28');
  const save = correct.getByRole('button', { name: 'Исправить', exact: true });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await correct
    .getByRole('textbox', { name: 'Почему исправляем' })
    .fill('Две школы сообщили о своих событиях позже');
  await save.click();
  await correct.waitFor({ state: 'detached' });

  for (const row of [own, settled]) {
    await row.getByRole('link', { name: /^28 ед/ }).waitFor();
    await expect
      .poll(() => row.locator('del').allInnerTexts(), { timeout: PATIENCE })
      .toEqual([expect.stringMatching(/^26/)]);
  }
  await part
    .getByText(/Две школы сообщили о своих событиях позже/)
    .first()
    .waitFor();
  await periodIn(total, '2021-09-01').getByText('80 ед.').first().waitFor();
  await expectAccessible(part);
});

test('a plan of five years shows the figures of each, what was settled and where it is going; nothing is unnamed', async () => {
  const id = idsIn('krasnoe');
  const home = `/c/${demoCascadeId('krasnoe')}/p/${id('project', 'professional')}`;
  const page = await pageOf('director', `${home}/kpis?kpi=${id('kpi', 'prof-growth')}`);
  for (const [year, figure] of ['10,4', '20,2', '29,5', '39,9', '48,4'].entries())
    await periodIn(page, `${2020 + year}-01-01`)
      .getByRole('link', { name: new RegExp(`^${figure}`) })
      .waitFor();
  await page.getByText('10 – 20 – 30 – 40 – 50').waitFor();
  await takePicture(page, 'kpi');
  await page.goto(`${home}/kpis?kpi=${id('kpi', 'prof-coverage')}`);
  const settled = periodIn(page, '2021-01-01');
  await settled.getByRole('link', { name: /^35,3/ }).waitFor();
  expect(await settled.locator('del').textContent()).toMatch(/^34,1/);
  await page
    .getByText(/Две школы прислали приказы/)
    .first()
    .waitFor();
  await page.goto(`${home}/matrix`);
  await page.getByRole('columnheader', { name: /2024 год/ }).waitFor();
  await takePicture(page, 'matrix');
  for (const place of ['kpis', 'matrix', 'overview', 'goals']) {
    await page.goto(`${home}/${place}`);
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|Infinity|undefined|null/);
  }
});
