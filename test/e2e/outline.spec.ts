import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

test('another horizon of a future sprint asks for its reason, keeps it, and is undone', async () => {
  const page = await (await stage.openAs('lead')).newPage();
  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}/plan?sprint=4`);
  const horizon = page.getByRole('textbox', { name: 'Когда примерно' });
  await horizon.waitFor();
  const before = await horizon.inputValue();
  expect(before).not.toBe('');
  const stretch = async () => {
    await horizon.fill('до лета 2025');
    await horizon.press('Tab');
    return page.getByRole('dialog', { name: 'Изменить срок спринта 4' });
  };

  await (await stretch()).getByRole('button', { name: 'Отмена' }).click();
  await expect.poll(() => horizon.inputValue()).toBe(before);

  const dialog = await stretch();
  await dialog.getByText(`Было: ${before}. Станет: до лета 2025.`).waitFor();
  await dialog.getByRole('textbox', { name: 'Почему меняется срок' }).fill('Школы переехали');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Изменить срок спринта 4' }).click();
  const reason = page.getByText('Почему изменили срок: Школы переехали');
  await reason.waitFor();
  expect(await horizon.inputValue()).toBe('до лета 2025');

  await page.getByRole('heading', { name: 'Спринт 4' }).click();
  await page.keyboard.press('Control+z');
  await reason.waitFor({ state: 'detached' });
  expect(await horizon.inputValue()).toBe(before);
});
