import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const home = `/c/${demo.cascadeId}`;
const room = `${home}/p/${demo.project}/kpis`;
const reach = `${room}?kpi=${demo.kpi('pro-reach')}`;

test('«N ежегодно с нарастающим итогом» is asked once: the answer gives each year its target', async () => {
  const page = await opened('lead', room);
  const other = await opened('director', room);
  await page.getByRole('button', { name: 'Добавить показатель' }).click();
  const dialog = page.getByRole('dialog', { name: 'Новый показатель' });
  await dialog
    .getByRole('textbox', { name: 'Словами плана' })
    .fill('Наставники обучены: ежегодно не менее 10 % от числа педагогов с нарастающим итогом');
  await expect.poll(() => dialog.getByLabel('Значение', { exact: true }).inputValue()).toBe('10');
  await dialog.getByText('Что значит «10 % ежегодно с нарастающим итогом»?').waitFor();
  await dialog.getByText('10 – 20 – 30', { exact: false }).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();

  const row = page.locator('[data-kpi]').filter({ hasText: 'аставники' });
  await row.getByText('Нужно решение').waitFor();
  await row.getByText('Выберите, как считать нарастающий итог.').waitFor();
  await row.getByRole('link').first().click();
  await page.getByRole('radio', { name: /^Каждый год прибавляется ещё 10/ }).press('Space');
  await page.getByText('каждый год прибавляется: 10 – 20 – 30').waitFor();
  const targets = page.locator('tr[data-period] td:nth-of-type(3)');
  const told = (await targets.allInnerTexts()).map((words) => words.replace(/\s/g, ' '));
  expect(told).toEqual(['10 %', '20 %', '30 %', '40 %']);
  await other
    .locator('[data-kpi]')
    .filter({ hasText: 'аставники' })
    .getByText('Нет данных', { exact: true })
    .waitFor();
});

test('a draft of the team waits for the lead, who confirms it with one press; both see the figure', async () => {
  const member = await opened('member', reach);
  const lead = await opened('lead', room);
  await member.getByText('34 чел.', { exact: true }).first().waitFor();
  await member.getByRole('button', { name: 'Внести измерение' }).click();
  const dialog = member.getByRole('dialog', { name: 'Новое измерение' });
  const save = dialog.getByRole('button', { name: 'Сохранить' });
  await dialog.getByLabel('Сколько, чел.').fill('сорок');
  await dialog.getByText('Значение нужно числом').first().waitFor();
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel('Сколько, чел.').fill('6');
  await dialog.getByLabel('Откуда цифра').selectOption('document');
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel('Название документа').fill('Лист регистрации');
  await dialog.getByText('В итог цифра войдёт, когда её подтвердит').waitFor();
  await expectAccessible(member);
  await save.click();
  await member.getByText('ждёт подтверждения', { exact: true }).first().waitFor();

  const waiting = lead.getByRole('listitem').filter({ hasText: 'Лист регистрации' });
  await waiting.getByText('6 чел.').waitFor();
  await waiting.getByRole('button', { name: /^Подтвердить/ }).click();
  await waiting.waitFor({ state: 'detached' });
  await lead.locator('[data-kpi]').getByText('40 чел.').first().waitFor();
  await member.getByText('40 чел.', { exact: true }).first().waitFor();
});

test('a figure opens its formula, its events and their evidence; an event opens beside it', async () => {
  const page = await opened('observer', reach);
  await page.getByRole('link', { name: /2021\/22: откуда это число$/ }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Откуда число: 2021/22' });
  await sheet.getByText(/71 \+ 176 \+ 46 \+ 45 \+ 47 = 385/).waitFor();
  await sheet.getByText('исправлено', { exact: true }).waitFor();
  await sheet.getByRole('link', { name: 'Материалы семинара' }).waitFor();
  await expectAccessible(page);
  await sheet.getByRole('link', { name: /^Городской семинар/ }).press('Enter');
  const card = page.getByRole('dialog').filter({ hasText: 'Для чего' });
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await sheet.waitFor();
});

test('what was settled is only corrected with a reason, and both figures stay; a reason is asked of the lead', async () => {
  const page = await opened('lead', reach);
  const row = page.locator('tr[data-period="2021-09-01"]');
  await row.getByText('При закрытии:').waitFor();
  await row.locator('del', { hasText: '378' }).waitFor();
  await page.getByRole('button', { name: /измерением: 28 апреля 2022, 47/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Исправить с объяснением' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Исправить измерение' });
  await dialog.getByText('Было: 47 чел.').waitFor();
  await dialog.getByLabel('Сколько, чел.').fill('50');
  const correct = dialog.getByRole('button', { name: 'Исправить', exact: true });
  expect(await correct.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel('Почему исправляем').fill('Трое пришли позже');
  await correct.click();
  await row.getByRole('link', { name: /^388/ }).waitFor();
  await page.getByText('Почему исправлено: Трое пришли позже').waitFor();
  await page.locator('del', { hasText: '47' }).first().waitFor();
  await page.keyboard.press('Control+z');
  await row.getByRole('link', { name: /^385/ }).waitFor();
});

test('a year of a project is settled at once, after it is said what that means', async () => {
  const page = await opened('lead', room);
  await page.getByRole('button', { name: 'Закрыть год' }).click();
  const dialog = page.getByRole('dialog', { name: 'Закрыть год' });
  await dialog.getByText('Новая численность их уже не изменит', { exact: false }).waitFor();
  await dialog.getByLabel('Какой год').selectOption({ label: '2021/22 учебный год' });
  await dialog.getByText(/^Закро(е|ю)тся \d+ срок/).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Закрыть этот год' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`${room}?kpi=${demo.kpi('pro-events-lesson')}`);
  await page
    .locator('tr[data-period="2021-09-01"]')
    .getByText(/Руководитель/)
    .waitFor();
});

test('a headcount is told where it stands, with its source, and is there for the others', async () => {
  const page = await opened('director', `${home}/headcounts`);
  const other = await opened('observer', `${home}/headcounts`);
  await page.getByRole('button', { name: 'Добавить категорию' }).click();
  await page.getByRole('dialog').getByLabel('Категория').fill('Педагоги района');
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
  const count = page.getByRole('textbox', { name: 'Педагоги района, 2022', exact: true });
  await count.fill('много');
  await count.press('Enter');
  await page.getByText('Численность нужна целым числом от 1.').waitFor();
  await count.fill('1240');
  await count.press('Enter');
  const source = page.getByRole('textbox', { name: 'Откуда число: Педагоги района, 2022' });
  await source.fill('Форма ОО-1');
  await source.press('Enter');
  await other.getByText('1240').waitFor();
  await other.getByText('Форма ОО-1').waitFor();
  await expectAccessible(other);
  expect(await other.getByRole('main').getByRole('textbox').count()).toBe(0);
});

test('an observer looks: nothing to press but ways to look', async () => {
  const page = await opened('observer', room);
  await page.locator('[data-kpi]').first().waitFor();
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  await page.goto(reach);
  await page.getByRole('heading', { name: 'Измерения' }).waitFor();
  const names = await page.getByRole('main').getByRole('button').allInnerTexts();
  expect(names).toEqual(['Показать таблицей']);
});

test('on a phone the inbox is settled with a thumb and a KPI is read without scrolling to the side', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await opened('lead', room, phone);
  const proposal = page.locator('[data-waiting="proposal"]').filter({ hasText: '40 чел.' });
  await proposal
    .first()
    .getByRole('button', { name: /^Подтвердить/ })
    .tap();
  await proposal.waitFor({ state: 'detached' });
  await page.goto(reach);
  await page.getByRole('heading', { name: 'По срокам' }).waitFor();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await expectAccessible(page);
});

async function opened(
  person: DemoPerson,
  path: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await (await stage.openAs(person, options)).newPage();
  await page.goto(path);
  return page;
}
