import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const sheet = `/c/${demo.cascadeId}/p/${demo.project}?card=${demo.card('pro-1-site')}`;

test('F32 a step taken in the very moment of leaving the page is not lost, time and again', async () => {
  const page = await (await stage.openAs('lead')).newPage();
  await page.goto(sheet);
  const before = await timesTicked();
  for (const done of [true, false, true, false]) {
    const box = page.getByRole('checkbox', { name: 'Ссылка с главной' });
    await expect.poll(() => box.isChecked(), { timeout: PATIENCE }).toBe(!done);
    await pressAndLeave(page, 'Ссылка с главной');
    await page.goto(sheet);
  }
  const box = page.getByRole('checkbox', { name: 'Ссылка с главной' });
  await expect.poll(() => box.isChecked(), { timeout: PATIENCE }).toBe(false);
  await expect.poll(timesTicked, { timeout: PATIENCE }).toBe(before + 4);
  await page.getByText('Сохранено', { exact: true }).waitFor();
});

test.each([
  ['gives the page no storage', refuseStorage],
  ['has no room left', fillStorage],
] as const)(
  'F32 a browser that %s: the page says that what waits goes with it, and sends it once it can',
  async (_, spoil) => {
    const context = await stage.openAs('lead');
    const page = await context.newPage();
    await page.addInitScript(spoil);
    await page.goto(sheet);
    const box = page.getByRole('checkbox', { name: 'Ссылка с главной' });
    await box.waitFor();
    await page.getByText('Сохранено', { exact: true }).waitFor();
    const before = await timesTicked();
    await context.setOffline(true);
    await box.click();
    await page.getByText('Браузер не хранит данные').waitFor();
    await context.setOffline(false);
    await page.getByText('Сохранено', { exact: true }).waitFor();
    await page.getByText('Браузер не хранит данные').waitFor({ state: 'hidden' });
    expect(await timesTicked()).toBe(before + 1);
  },
);

function refuseStorage(): void {
  Object.defineProperty(indexedDB, 'open', {
    value: () => {
      throw new DOMException('no storage', 'SecurityError');
    },
  });
}

function fillStorage(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
}

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
