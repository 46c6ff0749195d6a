import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const home = `/c/${demo.cascadeId}`;

async function opened(who: DemoPerson, search = '', options = {}): Promise<Page> {
  const page = await (await stage.openAs(who, options)).newPage();
  await page.goto(`${stage.site.url}${home}/trace${search}`);
  await page.getByRole('heading', { name: 'Что чему служит' }).waitFor();
  return page;
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

/** The number at the end of a row. */
async function totalOf(page: Page, name: string): Promise<number> {
  return Number(await row(page, name).getByRole('cell').last().textContent());
}

test('C13 every number leads to the list behind it, and the list is as long as the number says', async () => {
  const page = await opened('director');
  const links = page.getByRole('table').getByRole('link');
  const count = await links.count();
  expect(count).toBeGreaterThan(10);
  for (let at = 0; at < count; at += 5) {
    const shown = await links.nth(at).textContent();
    await links.nth(at).click();
    const list = page.getByRole('region', { name: new RegExp(`^За числом ${shown}: ${shown} `) });
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(Number(shown));
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Закрыть список' }).click();
  await page.getByRole('heading', { name: /^За числом/ }).waitFor({ state: 'detached' });
});

test('a card opens over the matrix; tied to a direction of its own, it leaves that of its project on another screen', async () => {
  const page = await opened('director', '?list=all~all');
  const other = await opened('member');
  await page
    .getByRole('region', { name: /^За числом/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('dialog').getByText('История', { exact: true }).waitFor();
  const before = await totalOf(other, 'Современная школа');
  const { rows } = await stage.site.database.pool.query<{ id: string }>(
    "select id from direction where cascade_id = $1 and code = 'E4'",
    [demo.cascadeId],
  );
  const linkId = crypto.randomUUID();
  const to = { directionId: rows[0]?.id };
  await sendCommand(page, 'card.link', { cardId: demo.card('pro-2-fair'), linkId, to });
  await expect
    .poll(() => totalOf(other, 'Современная школа'), { timeout: 30_000 })
    .toBe(before - 1);
});

test('filters and the look stand in the address and survive a reload; by keys alone', async () => {
  const page = await opened('director');
  await page.getByRole('link', { name: 'По годам' }).press('Enter');
  await page.getByRole('columnheader', { name: '2022/23' }).waitFor();
  await page.getByLabel('Какой год').selectOption({ label: 'Календарный' });
  await page.getByRole('columnheader', { name: '2022', exact: true }).waitFor();
  await page.getByLabel('Что считать').selectOption({ label: 'Проведённые события' });
  await page.getByLabel('Проект').selectOption({ label: 'Траектория развития' });
  await page.getByLabel('Направление').selectOption({ label: '· Успех каждого ребенка' });
  await row(page, 'Современная школа').waitFor({ state: 'detached' });
  await page.reload();
  await row(page, 'Успех каждого ребенка').waitFor();
  expect(await page.getByLabel('Проект').inputValue()).toBe(demo.projectOf('trajectory'));
  await page.getByRole('button', { name: 'Снять отбор' }).click();
  await row(page, 'Современная школа').waitFor();
});

test('C13 orphans on both sides lead to what has to be mended', async () => {
  const page = await opened('director');
  const orphans = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Карточки без цели' }) });
  const link = orphans.getByRole('link');
  const count = Number(await link.textContent());
  await link.click();
  const list = page.getByRole('region', { name: 'Карточки без цели' });
  await list.waitFor();
  expect(await list.getByRole('listitem').count()).toBe(count);
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Цели без карточек: / }).click();
  await page.getByRole('region', { name: 'Цели без карточек' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: /^Цели/ }).first().waitFor();
});

test('what nothing fits says so in words; an address of nonsense shows everything', async () => {
  const page = await opened('director', '?period=1900&project=nobody&list=x~y&orphan=none');
  await page.getByRole('heading', { name: 'Здесь пока нечего считать' }).waitFor();
  await page
    .getByRole('heading', { name: 'За этим числом больше ничего нет: данные изменились.' })
    .waitFor();
  await expectAccessible(page);
  expect(await page.getByText(/NaN|Infinity|undefined/).count()).toBe(0);
});

test('an observer sees the numbers of what they may see, in the dark, on a phone', async () => {
  const page = await opened('observer', '', {
    ...{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    colorScheme: 'dark',
  });
  await page.getByRole('table').waitFor();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
