import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const board = `/c/${demo.cascadeId}/p/${demo.project}`;
const fair = demo.card('pro-2-fair');
const workshop = 'Мастерская «Ценности и правила коллаборации»';
const GOAL = 'Мотивация и геймификация';

test('on the board a card is let go on a goal, stays in its column, and is asked about its goals from its menu', async () => {
  const page = await opened('member', board);
  const tile = page.locator(`[data-card="${fair}"]`);
  const column = await columnOf(tile);
  await tile.hover();
  const { x, y } = await box(tile);
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 60, { steps: 3 });
  const goal = page.locator('[data-tie]', { hasText: GOAL });
  await goal.waitFor();
  await expect
    .poll(
      async () => {
        const at = await box(goal);
        await page.mouse.move(at.x + 30, at.y + at.height / 2, { steps: 3 });
        return await goal.getAttribute('data-over');
      },
      { timeout: PATIENCE, interval: 200 },
    )
    .toBe('true');
  await page.mouse.up();
  await page.getByText(`Карточка теперь служит цели «${GOAL}».`).first().waitFor();
  expect(await columnOf(tile)).toBe(column);

  await tile.hover();
  await tile.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Для какой цели' }).click();
  const dialog = page.getByRole('dialog', { name: 'Для какой цели' });
  const ticked = dialog.getByRole('checkbox', { name: GOAL });
  expect(await ticked.isChecked()).toBe(true);
  await expectAccessible(page);
  await ticked.uncheck();
  await dialog.getByRole('button', { name: 'Готово' }).click();
  await page.keyboard.press('Control+z');
  await page.goto(`${board}?card=${fair}`);
  await page.getByRole('dialog').getByRole('link', { name: GOAL }).waitFor();
});

test('a card promises a KPI more, and the promise stands on its tile', async () => {
  const page = await opened('member', `${board}?card=${fair}`);
  const sheet = page.getByRole('dialog').first();
  await sheet.getByRole('button', { name: 'обещано +120 чел.' }).click();
  const field = page.getByRole('textbox', { name: /^Сколько даст карточка/ });
  await field.fill('много');
  await field.press('Enter');
  await page.getByText('Нужно число, например 40 или 12,5.').waitFor();
  await field.fill('130');
  await field.press('Enter');
  await sheet.getByRole('button', { name: 'обещано +130 чел.' }).waitFor();
  await expectAccessible(page);
  await page.goto(board);
  await page.locator(`[data-card="${fair}"]`).getByText('+130').waitFor();
});

test('a done card proposes its figure: the lead counts it with one press, a member sees that it waits', async () => {
  const member = await opened('member', board);
  await member.getByRole('link', { name: workshop }).first().click();
  const seen = member.getByRole('dialog').first();
  await seen.getByText(/^Прошло .* Учесть в показателе/).waitFor();
  expect(await seen.getByRole('button', { name: 'Учесть' }).count()).toBe(0);
  await seen.getByRole('link', { name: 'К показателю' }).waitFor();

  const lead = await opened('lead', new URL(member.url()).pathname + new URL(member.url()).search);
  const sheet = lead.getByRole('dialog').first();
  await sheet.getByRole('button', { name: 'Учесть' }).click();
  await sheet.getByText(/^учтено \d+/).waitFor();
  await seen.getByText(/^учтено \d+/).waitFor();
});

async function opened(person: DemoPerson, path: string): Promise<Page> {
  const context = await stage.openAs(person);
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('[data-card]').first().waitFor();
  return page;
}

function columnOf(tile: Locator): Promise<string | null> {
  return tile.evaluate(
    (element) => element.closest('[data-column]')?.getAttribute('aria-label') ?? null,
  );
}

async function box(of: Locator) {
  const found = await of.boundingBox();
  if (found === null) throw new Error('not on the screen');
  return found;
}
