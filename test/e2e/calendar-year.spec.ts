import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { CalendarPage, calendarAs, octoberEvents, projectWith } from '../support/e2e-calendar.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { pressUntil } from '../support/e2e-keys.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const phone = { width: 390, height: 844 };

test('across a school year events are dragged by whole weeks, what is known to a month by months; another browser sees it; Ctrl+Z takes it back', async () => {
  const { projectId, ids } = await projectWith(stage, 'Год команды', octoberEvents);
  const mine = await calendarAs(stage, 'lead');
  const other = await calendarAs(stage, 'director');
  await mine.open(projectId, inYear);
  await other.open(projectId, inYear);
  const { page } = mine;
  await sendCommand(page, 'card.schedule', {
    ...{ cardId: ids.course, text: '10–12 октября', corrected: false },
    meaning: makeMeaning('range', { start: '2022-10-10', end: '2022-10-12', precision: 'day' }),
  });
  await dragAcross(page, ids.seminar, '2022-11-10', 'ср,\u00A09\u00A0ноября');
  await mine.says('«Районный семинар» перенесено: ср,\u00A09\u00A0ноября.');
  await dragAcross(page, ids.course, '2023-02-06', '6–8\u00A0февраля\u00A02023');
  await page.getByText('Слова плана «10–12 октября» остались как были').first().waitFor();
  await dragAcross(page, ids.rough, '2022-12-09', 'декабрь 2022');
  await mine.says('«Диагностика» перенесено: декабрь 2022.');
  await mine.saved();
  for (const [id, days] of [
    [ids.seminar, '9\u00A0ноября'],
    [ids.course, '6–8\u00A0февраля'],
    [ids.rough, 'декабрь 2022'],
  ])
    await other.page.locator(`[data-item="${id}"][title*="${days}"]`).waitFor();
  await expectAccessible(page);

  await page.keyboard.press('Control+z');
  await page.locator(`[data-item="${ids.rough}"][title*="октябрь 2022"][data-rough]`).waitFor();
  await page.getByRole('button', { name: 'Месяц', exact: true }).click();
  await mine.bar(ids.report).waitFor();
  expect(await mine.bar(ids.seminar).count()).toBe(0);
});

test('in a year a row is taken, carried and put down by keys, and every step is said; «?» shows the keys', async () => {
  const { projectId, ids } = await projectWith(stage, 'Год без мыши', octoberEvents);
  const calendar = await calendarAs(stage, 'lead');
  await calendar.open(projectId, inYear);
  const { page } = calendar;
  const name = page.getByRole('link', { name: 'Районный семинар' }).first();
  await name.waitFor();
  const isOn = () => name.evaluate((one) => one === document.activeElement);
  await pressUntil(page, 'Tab', () =>
    page.evaluate(() => document.activeElement?.closest('[data-row]') !== null),
  );
  await page.keyboard.press('Home');
  await pressUntil(page, 'ArrowDown', isOn);
  await page.keyboard.press('Space');
  await calendar.says('«Районный семинар» взято. ср,\u00A05\u00A0октября.');
  await page.keyboard.press('ArrowDown');
  await calendar.says('ср,\u00A02\u00A0ноября');
  await page.keyboard.press('Escape');
  await calendar.says('«Районный семинар» осталось на месте.');
  await page.keyboard.press('Space');
  await calendar.says('взято');
  await page.keyboard.press('ArrowDown');
  await calendar.says('ср,\u00A02\u00A0ноября');
  await page.keyboard.press('ArrowRight');
  await calendar.says('ср,\u00A09\u00A0ноября');
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await calendar.says('«Районный семинар» перенесено: ср,\u00A09\u00A0ноября.');
  await page.locator(`[data-item="${ids.seminar}"][title*="9\u00A0ноября"]`).waitFor();
  await expect.poll(isOn, { timeout: PATIENCE }).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Название' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Клавиши календаря' });
  await help.getByText('от срока к сроку в строке').waitFor();
  await expectAccessible(page);
});

test('in a year the arrows choose among the times of a series, and only the chosen one is carried', async () => {
  const { projectId } = await projectWith(stage, 'Серия за год', {});
  const calendar = await calendarAs(stage, 'lead');
  await calendar.open(projectId, inYear);
  const { page } = calendar;
  const cardId = crypto.randomUUID();
  await sendCommand(page, 'card.add', { cardId, projectId, kind: 'event', title: 'Клуб' });
  await sendCommand(page, 'card.schedule', {
    ...{ cardId, text: 'ежеквартально', corrected: true },
    meaning: makeMeaning('recurring', {
      ...{ start: '2022-09-01', end: '2023-08-31', precision: 'day' },
      recurrence: { freq: 'MONTHLY', interval: 3, byMonthDay: [14] },
    }),
  });
  const bars = page.locator('[data-row] [data-item]');
  await bars.nth(2).waitFor();
  const before = await bars.evaluateAll(titles);
  await page.getByRole('link', { name: 'Клуб' }).first().focus();
  await pressUntil(
    page,
    'ArrowLeft',
    async () => (await bars.first().getAttribute('data-chosen')) !== null,
  );
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-chosen]').and(bars.nth(1)).waitFor();
  await page.keyboard.press('Space');
  await calendar.says('«Клуб» взято.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await calendar.says('«Клуб» перенесено:');
  await expect
    .poll(
      async () => (await bars.evaluateAll(titles)).map((title, index) => title === before[index]),
      { timeout: PATIENCE },
    )
    .toEqual(before.map((_, index) => index !== 1));
});

test('who only looks at a year moves nothing in it', async () => {
  const calendar = await calendarAs(stage, 'observer');
  await calendar.open(demo.project, '?view=year');
  const bars = calendar.page.locator('[data-row] [data-item]');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(await calendar.page.locator('[data-item][data-still]').count());
  expect(await calendar.page.locator('[data-row] [aria-roledescription]').count()).toBe(0);
  await expectAccessible(calendar.page);
});

test('on a phone a long press on a row of a year takes it, and it follows the finger', async () => {
  const { projectId, ids } = await projectWith(stage, 'Год в телефоне', octoberEvents);
  const context = await stage.openAs('lead', { viewport: phone, hasTouch: true, isMobile: true });
  const calendar = new CalendarPage(await context.newPage());
  await calendar.open(projectId, inYear);
  const { page } = calendar;
  const name = page.getByRole('link', { name: 'Отчёт за четверть' }).first();
  await name.scrollIntoViewIfNeeded();
  const { y, height } = await boxOf(name);
  const touch = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    touch.send('Input.dispatchTouchEvent', {
      ...{ type, touchPoints: x === undefined ? [] : [{ x, y: y + height / 2 }] },
    });
  const [from, to] = [await acrossAt(page, '2022-10-20'), await acrossAt(page, '2023-04-06')];
  await send('touchStart', from);
  await calendar.says('«Отчёт за четверть» взято.');
  for (const share of [0.3, 0.6, 0.9, 1]) await send('touchMove', from + (to - from) * share);
  await calendar.says('чт,\u00A06\u00A0апреля\u00A02023');
  await expectAccessible(page);
  await send('touchEnd');
  await page.locator(`[data-item="${ids.report}"][title*="6\u00A0апреля"]`).waitFor();
});

const inYear = '?view=year&month=2022-10';

/** Drags along a year with the mouse; lets go once the hand says where the event would go. */
async function dragAcross(page: Page, id: string, day: string, words: string): Promise<void> {
  const bar = page.locator(`[data-item="${id}"]`);
  await bar.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(bar);
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 8, middle.y + 2, { steps: 3 });
  await page.mouse.move(await acrossAt(page, day), middle.y, { steps: 10 });
  await page.locator('strong', { hasText: words }).waitFor();
  await page.mouse.up();
}

/** Where a day of the school year 2022/23 lies from the left, in pixels. */
async function acrossAt(page: Page, day: string): Promise<number> {
  const { x, width } = await boxOf(page.locator('[data-row] > [aria-hidden]').first());
  const days = (Date.parse(day) - Date.parse('2022-09-01')) / 86_400_000;
  return x + ((days + 0.5) / 365) * width;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to see there');
  return box;
}

function titles(bars: readonly Element[]): string[] {
  return bars.map((bar) => bar.getAttribute('title') ?? '');
}
