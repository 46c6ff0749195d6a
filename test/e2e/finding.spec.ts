import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const home = projectHome('school-to-school');
const REASON = 'Итоги первых пар подводим, пока работают последние';

test('one press moves the border of a stage: the overlap is gone on both screens, and the undo brings it back', async () => {
  const page = await opened('director');
  const other = await opened('director');
  await page.getByRole('link', { name: /^Проверка 1$/ }).waitFor();
  const overlap = page.getByRole('region', { name: 'Этапы накладываются' });
  await overlap.getByText('Общие дни: 1 января – 31 декабря 2023').waitFor();
  await page.getByRole('button', { name: 'Начать 1 января 2024: Заключительный' }).click();
  for (const seen of [page, other]) {
    await seen.getByText('Противоречий нет').waitFor();
    await seen.getByRole('link', { name: 'Проверка', exact: true }).waitFor();
  }
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  for (const seen of [page, other])
    await seen.getByRole('region', { name: 'Этапы накладываются' }).waitFor();
});

test('«Так и задумано» takes a reason, is read by others with its author, and ends when the days change', async () => {
  const page = await opened('director');
  const other = await opened('lead');
  await page.getByRole('button', { name: 'Так и задумано: Этапы накладываются' }).click();
  const dialog = page.getByRole('dialog');
  const mark = dialog.getByRole('button', { name: 'Отметить' });
  expect(await mark.getAttribute('aria-disabled')).toBe('true');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Почему это верно' }).fill(REASON);
  await mark.click();
  for (const seen of [page, other]) {
    await seen.getByText('Противоречий нет').waitFor();
    await seen.getByText('Так и задумано: 1').click();
    await seen.getByText(REASON).waitFor();
    await seen.getByText(/^Директор.*20\d\d/).waitFor();
  }
  await expectAccessible(page);

  const cardId = demo.card('pair-s3');
  const days = { startsOn: '2023-06-01', endsOn: '2024-09-30', precision: 'day' };
  await sendCommand(page, 'card.edit', { cardId, ...days });
  for (const seen of [page, other])
    await seen.getByText('Общие дни: 1 июня – 31 декабря 2023').waitFor();
  await sendCommand(page, 'card.edit', {
    cardId,
    ...days,
    startsOn: '2023-01-01',
    precision: 'month',
  });
  await page.getByText('Так и задумано: 1').click();
  await page.getByRole('button', { name: 'Вернуть: Этапы накладываются' }).click();
  for (const seen of [page, other])
    await seen.getByRole('region', { name: 'Этапы накладываются' }).waitFor();
});

test('those who are not of the team read the findings and have nothing to press', async () => {
  const page = await opened('observer');
  await page.getByText('Общие дни: 1 января – 31 декабря 2023').waitFor();
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  await expectAccessible(page);
});

test('by the keyboard alone: from the tab to the row, to its card and back', async () => {
  const page = await opened('director', home);
  await page.getByRole('link', { name: /^Проверка/ }).press('Enter');
  const row = page.getByRole('region', { name: 'Этапы накладываются' });
  await row.getByRole('link', { name: 'Заключительный' }).press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Название' }).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await row.getByRole('button', { name: 'Закончить 31 декабря 2022: Основной' }).press('Enter');
  await page.getByText('Противоречий нет').waitFor();
  await page.keyboard.press('Control+z');
  await row.waitFor();
  await page.getByText('Сохранено').first().waitFor();
});

test('a repeat is cancelled with the reason written out, and nearly equal deadlines offer both days', async () => {
  const page = await opened('director', `${projectHome('leaders')}/check`);
  const alike = page.getByRole('region', { name: 'Похожие строки' });
  await alike.getByRole('button', { name: /^Отменить как повтор: Анализ данных/ }).click();
  await alike.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await alike.waitFor();

  await page.goto(`${projectHome('laboratory')}/check`);
  const deadlines = page.getByRole('region', { name: 'Сроки почти совпадают, но разные' });
  await deadlines.getByText('Сроки: 30 октября 2025 и 31 октября 2025').waitFor();
  expect(await deadlines.getByRole('button', { name: /^Считать верным/ }).count()).toBe(2);
  const outlived = page.getByRole('region', { name: 'Направление кончается раньше проекта' });
  await outlived.getByText('До 31 декабря 2024, а проект идёт до 31 октября 2025').waitFor();
  await outlived.getByRole('link', { name: 'Современная школа' }).click();
  await page.getByRole('button', { name: 'Не продолжать' }).waitFor();
});

test('the plans of all projects are counted side by side, the most doubtful first', async () => {
  const page = await opened('director');
  await page.getByRole('link', { name: 'Все проекты каскада' }).click();
  const table = page.getByRole('table');
  await table.locator('[aria-busy]').first().waitFor({ state: 'detached' });
  const row = table.getByRole('row', { name: /^Лаборатория профессиональных компетенций 4 0$/ });
  await row.waitFor();
  await expectAccessible(page);
  await row.getByRole('link').click();
  await page.getByRole('heading', { name: 'Проверка плана' }).waitFor();
  await page.goto(`/c/${demo.cascadeId}/sprints`);
  await page.getByRole('link', { name: /^В планах \d+ мест/ }).click();
  await table.waitFor();
});

test.each([
  ['light', 'ru'],
  ['dark', 'ru'],
  ['light', 'en'],
] as const)(
  'on a phone, %s, in %s: nothing sticks out, axe finds nothing',
  async (colorScheme, language) => {
    for (const address of [
      `${projectHome('laboratory')}/check`,
      `${projectHome('leaders')}/check`,
      `/c/${demo.cascadeId}/check`,
    ]) {
      const page = await opened(
        'director',
        address,
        { viewport: { width: 390, height: 844 }, colorScheme },
        language,
      );
      await page.locator('h1').waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      await expectAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  },
);

function projectHome(key: string): string {
  return `/c/${demo.cascadeId}/p/${demo.projectOf(key)}`;
}

async function opened(
  person: DemoPerson,
  address = `${home}/check`,
  options: BrowserContextOptions = {},
  language?: 'ru' | 'en',
): Promise<Page> {
  const context = await stage.openAs(person, options);
  if (language === 'en')
    await context.addInitScript(() => {
      if (location.protocol !== 'about:') localStorage.setItem('kaskad.language', 'en');
    });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
