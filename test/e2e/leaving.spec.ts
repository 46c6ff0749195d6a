import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const sheet = `/c/${demo.cascadeId}/p/${demo.project}?card=${demo.card('pro-1-site')}`;

test('F32 a step taken in the very moment of leaving the page is not lost, ten times out of ten', async () => {
  const page = await (await stage.openAs('lead')).newPage();
  await page.goto(sheet);
  const before = await timesTicked();
  for (const done of [true, false, true, false, true, false, true, false, true, false]) {
    const box = page.getByRole('checkbox', { name: 'Ссылка с главной' });
    await expect.poll(() => box.isChecked(), { timeout: PATIENCE }).toBe(!done);
    await pressAndLeave(page, 'Ссылка с главной');
    await page.goto(sheet);
  }
  const box = page.getByRole('checkbox', { name: 'Ссылка с главной' });
  await expect.poll(() => box.isChecked(), { timeout: PATIENCE }).toBe(false);
  await page.getByText('Сохранено', { exact: true }).waitFor();
  expect(await timesTicked()).toBe(before + 10);
});

/** Presses and leaves within one turn of the page, which then gets none to hear from its storage. */
async function pressAndLeave(page: Page, name: string): Promise<void> {
  const left = page.waitForURL('**/mark.svg');
  await page
    .getByRole('checkbox', { name })
    .evaluate((box) => {
      (box as HTMLElement).click();
      location.assign('/mark.svg');
      const end = performance.now() + 50;
      while (performance.now() < end);
    })
    .catch(() => undefined);
  await left;
}

async function timesTicked(): Promise<number> {
  const { rows } = await stage.site.database.pool.query<{ times: number }>(
    `select count(*)::int as times from entry join entry_card using (cascade_id, seq)
       where cascade_id = $1 and name = 'card.edit-item' and card_id = $2`,
    [demo.cascadeId, demo.card('pro-1-site')],
  );
  return rows[0]?.times ?? 0;
}
