import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { CalendarPage, calendarAs, octoberEvents, projectWith } from '../support/e2e-calendar.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { pressUntil } from '../support/e2e-keys.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const phone = { width: 390, height: 844 };

test('three events are dragged to other days and keep their length; another browser sees it; Ctrl+Z takes it back', async () => {
  const { projectId, ids } = await projectWith(stage, 'Календарь команды', octoberEvents);
  const mine = await calendarAs(stage, 'lead');
  const other = await calendarAs(stage, 'director');
  await mine.open(projectId);
  await other.open(null);
  await mine.drag(ids.seminar, '2022-10-06');
  await mine.drag(ids.course, '2022-10-19');
  await mine.drag(ids.rough, '2022-10-27');
  await mine.shows(ids.seminar, '2022-10-06');
  for (const day of ['2022-10-18', '2022-10-19', '2022-10-20']) await mine.shows(ids.course, day);
  await mine.shows(ids.rough, '2022-10-27');
  await mine.says('«Диагностика» перенесено: чт, 27 октября.');
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
  const { projectId, ids } = await projectWith(stage, 'Клавиши календаря', octoberEvents);
  const calendar = await calendarAs(stage, 'lead');
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
  await calendar.says('«Районный семинар» взято. ср, 5 октября.');
  await page.keyboard.press('ArrowRight');
  await calendar.says('чт, 6 октября');
  await page.keyboard.press('Escape');
  await calendar.says('«Районный семинар» осталось на месте.');
  await page.keyboard.press('Space');
  await calendar.says('взято');
  await page.keyboard.press('ArrowDown');
  await calendar.says('ср, 12 октября');
  await page.keyboard.press('Space');
  await calendar.says('«Районный семинар» перенесено: ср, 12 октября.');
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
  const { projectId, ids } = await projectWith(stage, 'Отбор в календаре', octoberEvents);
  const calendar = await calendarAs(stage, 'lead');
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
  const calendar = await calendarAs(stage, 'lead');
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
  const calendar = await calendarAs(stage, 'observer');
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
  const calendar = await calendarAs(stage, 'lead');
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
  const { projectId, ids } = await projectWith(stage, 'Календарь в телефоне', octoberEvents);
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
