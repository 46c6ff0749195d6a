import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { BoardPage } from '../support/e2e-board.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { type DemoPerson, demo, storedCard } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const question = 'Чем подтвердить?';

async function boardOf(person: DemoPerson, options?: BrowserContextOptions): Promise<BoardPage> {
  const context = await stage.openAs(person, options);
  const board = new BoardPage(await context.newPage());
  await board.open();
  return board;
}

beforeAll(async () => {
  const context = await stage.openAs('director');
  const page = await context.newPage();
  await page.goto('/');
  const rule = { projectId: demo.project, evidenceRule: 'demand' };
  await sendCommand(page, 'project.edit', rule);
  await context.close();
});

const part = (page: Page): Locator =>
  page.getByRole('dialog').getByRole('region', { name: 'Подтверждения' });

async function standsIn(cardId: string, column: string): Promise<void> {
  await expect
    .poll(() => storedCard(stage.site, cardId), { timeout: PATIENCE })
    .toMatchObject({ column });
}

test('a drag into the last column asks for evidence; with a reason the card goes there, and others see it', async () => {
  const card = demo.card('pro-2-wave');
  const lead = await boardOf('lead');
  const member = await boardOf('member');
  await lead.drag(card, 'Завершено');
  const ask = lead.page.getByRole('dialog', { name: question });
  await ask.waitFor();
  await lead.shows(card, 'Запланировано');
  await expectAccessible(lead.page);
  expect(await ask.getByRole('button', { name: 'Перенести' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await ask
    .getByRole('textbox', { name: 'Почему подтверждения нет' })
    .fill('Встреча прошла без записи');
  await ask.getByRole('button', { name: 'Перенести' }).click();
  for (const board of [lead, member]) await board.shows(card, 'Завершено');
  await standsIn(card, 'Завершено');
  await member.openCard(card);
  await expect
    .poll(() => part(member.page).getByRole('textbox').inputValue(), { timeout: PATIENCE })
    .toBe('Встреча прошла без записи');
});

test('files and a link are given in the card, another person downloads them, an observer may only look', async () => {
  const card = demo.card('pro-2-points');
  const lead = await boardOf('lead');
  await lead.openCard(card);
  const own = part(lead.page);
  await own.locator('input[data-kind="file"]').setInputFiles([
    { name: 'Протокол № 1.pdf', mimeType: 'application/pdf', buffer: Buffer.from('протокол') },
    { name: 'Фото.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') },
    { name: 'Пусто.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ]);
  await own.getByRole('link', { name: 'Скачать «Протокол № 1.pdf»' }).waitFor();
  await own.getByRole('link', { name: 'Скачать «Фото.html»' }).waitFor();
  await own.getByText('Файл пуст.').waitFor();
  await own.getByRole('button', { name: 'Убрать Пусто.txt из списка' }).click();
  await own.getByRole('button', { name: 'Дать ссылку' }).click();
  await own.getByRole('textbox', { name: 'Адрес ссылки' }).fill('javascript:alert(1)');
  await own.getByRole('button', { name: 'Добавить', exact: true }).click();
  await own.getByText('Нужен адрес, который начинается').waitFor();
  await own.getByRole('textbox', { name: 'Адрес ссылки' }).fill('example.org/news');
  await own.getByRole('button', { name: 'Добавить', exact: true }).click();
  await own.getByRole('link', { name: /^example.org/ }).waitFor();
  await expectAccessible(lead.page);

  const observer = await boardOf('observer');
  await observer.page.goto(`/c/${demo.cascadeId}/p/${demo.project}?card=${card}`);
  const theirs = part(observer.page);
  const download = observer.page.waitForEvent('download');
  await theirs.getByRole('link', { name: 'Скачать «Фото.html»' }).click();
  // The name a browser saves under depends on the locale of its machine; the answer tells the whole of it.
  const answer = await observer.page.request.get((await download).url());
  expect(answer.headers()['content-disposition']).toContain(
    `filename*=UTF-8''${encodeURIComponent('Фото.html')}`,
  );
  expect((await answer.body()).toString()).toBe('<script>alert(1)</script>');
  expect(await theirs.getByRole('button').count()).toBe(0);

  await own.getByRole('button', { name: 'Что сделать с «Фото.html»' }).click();
  await lead.page.getByRole('menuitem', { name: 'Удалить' }).click();
  await theirs.getByRole('link', { name: 'Скачать «Фото.html»' }).waitFor({ state: 'detached' });
  await lead.page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await theirs.getByRole('link', { name: 'Скачать «Фото.html»' }).waitFor();
  await own.getByRole('button', { name: 'Что сделать с «Фото.html»' }).click();
  await lead.page.getByRole('menuitem', { name: 'Переименовать' }).click();
  await lead.page.getByRole('textbox', { name: 'Новое название' }).fill('Снимок');
  await lead.page.keyboard.press('Enter');
  await theirs.getByRole('link', { name: 'Скачать «Снимок»' }).waitFor();
});

test('a cut network keeps the file, which is sent again', async () => {
  const card = demo.card('pro-2-fair');
  const lead = await boardOf('lead');
  await lead.openCard(card);
  const own = part(lead.page);
  await lead.page.route('**/files?*', (route) => route.abort('connectionreset'));
  await own
    .locator('input[data-kind="attendance"]')
    .setInputFiles({ name: 'Список.csv', mimeType: 'text/csv', buffer: Buffer.from('Иванова') });
  await own.getByText('Связь прервалась. Файл остался здесь').waitFor();
  await lead.page.unroute('**/files?*');
  await own.getByRole('button', { name: 'Отправить ещё раз' }).click();
  await own.getByRole('link', { name: 'Скачать «Список.csv»' }).waitFor();
  await own.getByText(/^список присутствовавших\s· 14 Б/).waitFor();
});

test('on a phone, by the menu of the tile, a file is attached in the question itself', async () => {
  const card = demo.card('pro-2-awards');
  const lead = await boardOf('lead', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page } = lead;
  const menu = lead.tile(card).getByRole('button');
  await menu.focus();
  await page.keyboard.press('Enter');
  const done = page.getByRole('menuitemradio', { name: 'Завершено' });
  const item = (await done.count()) > 0 ? done : page.getByRole('menuitem', { name: 'Завершено' });
  await item.focus();
  await page.keyboard.press('Enter');
  const ask = page.getByRole('dialog', { name: question });
  await ask.waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await ask
    .locator('input[data-kind="file"]')
    .setInputFiles({ name: 'Фото.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('фото') });
  await ask.getByRole('link', { name: 'Скачать «Фото.jpg»' }).waitFor();
  await ask.getByRole('button', { name: 'Перенести' }).click();
  await standsIn(card, 'Завершено');
});

test('in English, and the rule is set in the passport', async () => {
  const context = await stage.openAs('lead');
  await context.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('kaskad.language', 'en');
  });
  const page = await context.newPage();
  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}/passport`);
  const rule = page.getByRole('group', { name: 'Evidence when an event is done' });
  const demand = rule.getByRole('radio', { name: 'Demand' });
  await expect.poll(() => demand.isChecked(), { timeout: PATIENCE }).toBe(true);
  await rule.getByRole('radio', { name: 'Warn' }).check();
  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}?card=${demo.card('pro-2-adults')}`);
  const own = page.getByRole('dialog').getByRole('region', { name: 'Evidence' });
  await own.getByRole('button', { name: 'Attach a file' }).waitFor();
  await expectAccessible(page);
});
