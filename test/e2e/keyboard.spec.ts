import { expect, test } from 'vitest';
import { BoardPage } from '../support/e2e-board.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { focusedTile, pressUntil } from '../support/e2e-keys.ts';
import { demo, storedCard } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const wave = demo.card('pro-2-wave');
const title = 'Каскадные семинары в школах: первая волна';

/** Opens the board and goes to the card with nothing but keys. */
async function walkToCard(): Promise<BoardPage> {
  const context = await stage.openAs('lead');
  const board = new BoardPage(await context.newPage());
  await board.open();
  await board.tile(wave).waitFor();
  const { page } = board;
  await pressUntil(page, 'Tab', async () => (await focusedTile(page)) !== null);
  const inColumn = async () => (await focusedTile(page))?.column === 'Запланировано';
  await pressUntil(page, 'ArrowRight', inColumn);
  await page.keyboard.press('Home');
  await pressUntil(page, 'ArrowDown', async () => (await focusedTile(page))?.cardId === wave);
  return board;
}

test('the first Tab offers to skip to the content, and the board is one stop of Tab', async () => {
  const context = await stage.openAs('member');
  const board = new BoardPage(await context.newPage());
  await board.open();
  const { page } = board;
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'К содержанию' });
  await skip.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
  await pressUntil(page, 'Tab', async () => (await focusedTile(page)) !== null, 25);
  await expect
    .poll(() => page.locator('[data-card] a[tabindex="0"]').count(), { timeout: PATIENCE })
    .toBe(1);
});

test('a card is taken, moved and put down by keys, and every step is said; Escape puts it back', async () => {
  const board = await walkToCard();
  const { page } = board;
  const says = (words: string | RegExp) =>
    page
      .locator('[aria-live="assertive"]', { hasText: words })
      .first()
      .waitFor({ state: 'attached' });

  await page.keyboard.press('Space');
  await says(`«${title}» взята. Запланировано, место`);
  await page.keyboard.press('ArrowRight');
  await says(/^Подготовка, место \d+ из \d+/);
  await page.keyboard.press('Escape');
  await says(`«${title}» осталась на месте.`);
  await board.shows(wave, 'Запланировано');

  await page.keyboard.press('Space');
  await says(`«${title}» взята.`);
  await page.keyboard.press('ArrowRight');
  await says(/^Подготовка, место/);
  await page.keyboard.press('ArrowRight');
  await says(/^Проведение, место/);
  await page.keyboard.press('Home');
  await says(/^Проведение, место 1 из/);
  await page.keyboard.press('Space');
  await says(`«${title}» перемещена: Проведение, место 1 из`);
  await board.shows(wave, 'Проведение');
  await expect
    .poll(() => focusedTile(page), { timeout: PATIENCE })
    .toEqual({ cardId: wave, column: 'Проведение' });

  await page.keyboard.press('Control+z');
  await board.shows(wave, 'Запланировано');
  await page.getByText(/Вернули как было/).waitFor();
  await board.saved();
  await expect
    .poll(async () => (await storedCard(stage.site, wave)).column, { timeout: PATIENCE })
    .toBe('Запланировано');
});

test('a card is opened, renamed and closed by keys, and Ctrl+Z gives the old name back', async () => {
  const board = await walkToCard();
  const { page, sheet } = board;
  await page.keyboard.press('Enter');
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await expect.poll(() => focusedTile(page), { timeout: PATIENCE }).toMatchObject({ cardId: wave });

  await page.keyboard.press('e');
  const name = sheet.getByRole('textbox', { name: 'Название' });
  await name.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Семинары второй волны');
  await page.keyboard.press('Enter');
  await sheet
    .getByRole('heading', { name: 'Семинары второй волны' })
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await board.tile(wave).getByText('Семинары второй волны').waitFor();

  await page.keyboard.press('Control+z');
  await board.tile(wave).getByText(title).waitFor();
  await expect
    .poll(async () => (await storedCard(stage.site, wave)).title, { timeout: PATIENCE })
    .toBe(title);
});

test('«/» searches in any word form and opens what was found; «?» shows the keys; «n» adds', async () => {
  const board = await walkToCard();
  const { page, sheet } = board;
  await page.keyboard.press('/');
  const words = page.getByRole('combobox', { name: 'Найти карточку' });
  await words.and(page.locator(':focus')).waitFor();
  await page.keyboard.type('семинара первой волны');
  await page.getByRole('option', { name: title }).waitFor();
  await page.keyboard.press('Enter');
  await sheet.getByRole('heading', { name: title }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });

  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Клавиши доски' }).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });

  await page.keyboard.press('n');
  await page
    .getByRole('textbox', { name: /^Новая карточка/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.type('Совет лидеров');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await board.page.locator('[data-card]', { hasText: 'Совет лидеров' }).waitFor();
  await board.saved();
});
