import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { CalendarPage, projectWith } from '../support/e2e-calendar.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { pressUntil } from '../support/e2e-keys.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

const events = {
  seminar: { title: 'Районный семинар', startsOn: '2022-10-05', eventType: 'seminar' },
  course: { title: 'Курс наставников', startsOn: '2022-10-10', endsOn: '2022-10-12' },
  report: { title: 'Отчёт за четверть', startsOn: '2022-10-20', eventType: 'report' },
  rough: {
    ...{ title: 'Диагностика', startsOn: '2022-10-01', endsOn: '2022-10-31' },
    precision: 'month',
  },
} as const;

async function calendarAs(person: 'lead' | 'director' | 'observer', viewport = desk) {
  const context = await stage.openAs(person, { viewport });
  return new CalendarPage(await context.newPage());
}

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

test('three events are dragged to other days and keep their length; another browser sees it; Ctrl+Z takes it back', async () => {
  const { projectId, ids } = await projectWith(stage, 'Календарь команды', events);
  const mine = await calendarAs('lead');
  const other = await calendarAs('director');
  await mine.open(projectId);
  await other.open(null);
  await mine.drag(ids.seminar, '2022-10-06');
  await mine.drag(ids.course, '2022-10-19');
  await mine.drag(ids.rough, '2022-10-27');
  await mine.shows(ids.seminar, '2022-10-06');
  for (const day of ['2022-10-18', '2022-10-19', '2022-10-20']) await mine.shows(ids.course, day);
  await mine.shows(ids.rough, '2022-10-27');
  await says(mine.page, '«Диагностика» перенесено: чт, 27 октября.');
  await mine.saved();

  const words = (title: string, days: string) =>
    other.page
      .locator(`a[title^="${title}"][title*="${days.replaceAll(' ', '\u00A0')}"]`)
      .first()
      .waitFor();
  await words('Районный семинар', '6 октября');
  await words('Курс наставников', '18–20 октября');
  await words('Диагностика', '27 октября');
  await expectAccessible(mine.page);

  await mine.page.keyboard.press('Control+z');
  await mine.page.locator(`[data-item="${ids.rough}"][data-precision="month"]`).waitFor();
  await mine.page.reload();
  await mine.shows(ids.seminar, '2022-10-06');
});

test('days are walked and a card is taken, carried and put down by keys; Enter opens it, Escape puts it back', async () => {
  const { projectId, ids } = await projectWith(stage, 'Клавиши календаря', events);
  const calendar = await calendarAs('lead');
  await calendar.open(projectId);
  const { page } = calendar;
  await calendar.bar(ids.seminar).waitFor();
  const focus = () =>
    page.evaluate(() => {
      const { dataset } = document.activeElement as HTMLElement;
      return dataset['number'] ?? dataset['item'] ?? '';
    });
  await pressUntil(page, 'Tab', async () => (await focus()) === '2022-10-17');
  await page.keyboard.press('ArrowUp');
  await expect.poll(focus, { timeout: PATIENCE }).toBe(ids.course);
  await pressUntil(page, 'ArrowUp', async () => (await focus()) === '2022-10-03');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focus, { timeout: PATIENCE }).toBe('2022-10-05');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focus, { timeout: PATIENCE }).toBe(ids.seminar);

  await page.keyboard.press('Space');
  await says(page, '«Районный семинар» взято. ср, 5 октября.');
  await page.keyboard.press('ArrowRight');
  await says(page, 'чт, 6 октября');
  await page.keyboard.press('Escape');
  await says(page, '«Районный семинар» осталось на месте.');
  await page.keyboard.press('Space');
  await says(page, 'взято');
  await page.keyboard.press('ArrowDown');
  await says(page, 'ср, 12 октября');
  await page.keyboard.press('Space');
  await says(page, '«Районный семинар» перенесено: ср, 12 октября.');
  await calendar.shows(ids.seminar, '2022-10-12');
  await expect.poll(focus, { timeout: PATIENCE }).toBe(ids.seminar);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Название' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { name: 'Ноябрь 2022' }).waitFor();
});

test('the filters of the board, the month and the view stand in the address', async () => {
  const { projectId, ids } = await projectWith(stage, 'Отбор в календаре', events);
  const calendar = await calendarAs('lead');
  await calendar.open(projectId, '?type=seminar');
  const { page } = calendar;
  await calendar.bar(ids.seminar).waitFor();
  await page.getByText('Вид: Семинар').waitFor();
  expect(await calendar.bar(ids.course).count()).toBe(0);
  await page.getByRole('button', { name: 'Показать всё', exact: true }).click();
  await calendar.bar(ids.course).waitFor();
  await page.getByRole('button', { name: 'Следующий месяц' }).click();
  await page.getByRole('heading', { name: 'Ноябрь 2022' }).waitFor();
  expect(new URL(page.url()).search).toBe('?month=2022-11');
  await page.getByRole('button', { name: 'Год', exact: true }).click();
  await page.getByRole('heading', { name: '2022/23 учебный год' }).waitFor();
  await page.getByRole('link', { name: 'Курс наставников' }).first().waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '2022/23 учебный год' }).waitFor();
  await page.getByRole('combobox', { name: 'Какой год' }).selectOption('calendar');
  await page.getByRole('heading', { name: '2022 год', exact: true }).waitFor();
  await expectAccessible(page);
});

test('an idea cannot be put to a day: the calendar says why and leaves it where it was', async () => {
  const calendar = await calendarAs('lead');
  await calendar.open(demo.project);
  const { page } = calendar;
  const cardId = crypto.randomUUID();
  await sendCommand(page, 'card.add', {
    ...{ cardId, projectId: demo.project, kind: 'event', title: 'Совет лидеров' },
    ...{ startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' },
  });
  await calendar.bar(cardId).waitFor();
  await calendar.drag(cardId, '2022-10-26');
  await page.getByText('Это пока замысел.').filter({ visible: true }).first().waitFor();
  await page.locator(`[data-item="${cardId}"][data-precision="month"]`).waitFor();
});

test('who only looks opens cards and moves none', async () => {
  const calendar = await calendarAs('observer');
  await calendar.open(demo.project);
  const bars = calendar.page.locator('[data-item]');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(await calendar.page.locator('[data-item][data-still]').count());
  await expectAccessible(calendar.page);
  await bars.first().click();
  await calendar.page.getByRole('dialog').waitFor();
});

test('what finds no room on a day is counted there and opens as a list', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `e${index}`,
      { title: `Занятие ${index + 1}`, startsOn: '2022-10-13' },
    ]),
  );
  const { projectId } = await projectWith(stage, 'Полный день', many);
  const calendar = await calendarAs('lead');
  await calendar.open(projectId);
  const { page } = calendar;
  await page.getByRole('button', { name: /^ещё \d: открыть весь день$/ }).click();
  const day = page.getByRole('dialog', { name: 'чт, 13 октября' });
  expect(await day.getByRole('listitem').count()).toBe(9);
  await expectAccessible(page);
  await day.getByRole('link', { name: 'Занятие 9' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Название' }).waitFor();
});

test('on a phone a month is a list of days, and a long press carries a card to another', async () => {
  const { projectId, ids } = await projectWith(stage, 'Календарь в телефоне', events);
  const context = await stage.openAs('lead', { viewport: phone, hasTouch: true, isMobile: true });
  const calendar = new CalendarPage(await context.newPage());
  await calendar.open(projectId);
  const { page } = calendar;
  await calendar.bar(ids.report).waitFor();
  await expectAccessible(page);
  const touch = await context.newCDPSession(page);
  const middle = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (box === null) throw new Error(`nothing to see at ${selector}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await calendar.bar(ids.report).scrollIntoViewIfNeeded();
  const from = await middle(`[data-item="${ids.report}"]`);
  const to = await middle('[data-day="2022-10-21"]');
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
  await send('touchStart', from);
  await page.locator(`[data-item="${ids.report}"][data-held]`).waitFor();
  for (const share of [0.3, 0.6, 0.9, 1])
    await send('touchMove', { x: from.x, y: from.y + (to.y - from.y) * share });
  await page.locator('[data-day="2022-10-21"][data-target]').waitFor();
  await send('touchEnd');
  await page.locator('[data-day="2022-10-21"]').locator(`[data-item="${ids.report}"]`).waitFor();
});

test('across a school year events are dragged by whole weeks, what is known to a month by months; another browser sees it; Ctrl+Z takes it back', async () => {
  const { projectId, ids } = await projectWith(stage, 'Год команды', events);
  const mine = await calendarAs('lead');
  const other = await calendarAs('director');
  await mine.open(projectId, inYear);
  await other.open(projectId, inYear);
  const { page } = mine;
  await sendCommand(page, 'card.schedule', {
    ...{ cardId: ids.course, text: '10–12 октября', corrected: false },
    meaning: makeMeaning('range', { start: '2022-10-10', end: '2022-10-12', precision: 'day' }),
  });
  await dragAcross(page, ids.seminar, '2022-11-10', 'ср,\u00A09\u00A0ноября');
  await says(page, '«Районный семинар» перенесено: ср,\u00A09\u00A0ноября.');
  await dragAcross(page, ids.course, '2023-02-06', '6–8\u00A0февраля\u00A02023');
  await page.getByText('Слова плана «10–12 октября» остались как были').first().waitFor();
  await dragAcross(page, ids.rough, '2022-12-09', 'декабрь 2022');
  await says(page, '«Диагностика» перенесено: декабрь 2022.');
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
  const { projectId, ids } = await projectWith(stage, 'Год без мыши', events);
  const calendar = await calendarAs('lead');
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
  await says(page, '«Районный семинар» взято. ср,\u00A05\u00A0октября.');
  await page.keyboard.press('ArrowDown');
  await says(page, 'ср,\u00A02\u00A0ноября');
  await page.keyboard.press('Escape');
  await says(page, '«Районный семинар» осталось на месте.');
  await page.keyboard.press('Space');
  await says(page, 'взято');
  await page.keyboard.press('ArrowDown');
  await says(page, 'ср,\u00A02\u00A0ноября');
  await page.keyboard.press('ArrowRight');
  await says(page, 'ср,\u00A09\u00A0ноября');
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await says(page, '«Районный семинар» перенесено: ср,\u00A09\u00A0ноября.');
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
  const calendar = await calendarAs('lead');
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
  await says(page, '«Клуб» взято.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await says(page, '«Клуб» перенесено:');
  await expect
    .poll(
      async () => (await bars.evaluateAll(titles)).map((title, index) => title === before[index]),
      { timeout: PATIENCE },
    )
    .toEqual(before.map((_, index) => index !== 1));
});

test('who only looks at a year moves nothing in it', async () => {
  const calendar = await calendarAs('observer');
  await calendar.open(demo.project, '?view=year');
  const bars = calendar.page.locator('[data-row] [data-item]');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(await calendar.page.locator('[data-item][data-still]').count());
  expect(await calendar.page.locator('[data-row] [aria-roledescription]').count()).toBe(0);
  await expectAccessible(calendar.page);
});

test('on a phone a long press on a row of a year takes it, and it follows the finger', async () => {
  const { projectId, ids } = await projectWith(stage, 'Год в телефоне', events);
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
  await says(page, '«Отчёт за четверть» взято.');
  for (const share of [0.3, 0.6, 0.9, 1]) await send('touchMove', from + (to - from) * share);
  await says(page, 'чт,\u00A06\u00A0апреля\u00A02023');
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

/** Resolves once the calendar has said the words to those who do not see it. */
function says(page: Page, words: string): Promise<void> {
  const voice = page.locator('[aria-live="assertive"]', { hasText: words });
  return voice.first().waitFor({ state: 'attached' });
}
