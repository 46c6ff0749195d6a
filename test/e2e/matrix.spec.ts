import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { pressUntil, tabTo } from '../support/e2e-keys.ts';
import { MatrixPage, planOfTasks } from '../support/e2e-matrix.ts';
import { type DemoPerson, demo, storedCard } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const phone = { width: 390, height: 844 };

async function matrixAs(person: DemoPerson, options = {}) {
  return new MatrixPage(await (await stage.openAs(person, options)).newPage());
}

test('a card is dragged to another task and year; another browser sees it; one Ctrl+Z takes all of it back', async () => {
  const { projectId, goals, cards } = await planOfTasks(stage, 'План мышью');
  const mine = await matrixAs('lead');
  const other = await matrixAs('director');
  await mine.open(projectId);
  await other.open(projectId);
  for (const year of ['2021-01-01', '2022-01-01', '2023-01-01'])
    await mine.entry(goals.first, year, cards.support).waitFor();
  const from = mine.entry(goals.first, '2022-01-01', cards.forum);
  await mine.drag(from, mine.cell(goals.second, '2024-01-01'));
  await mine.page.getByText('Слова плана «12.04.2022» остались как были').waitFor();
  for (const { entry } of [mine, other].map((matrix) => ({
    entry: matrix.entry(goals.second, '2024-01-01', cards.forum),
  })))
    await entry.getByText('12 апр.').waitFor();
  expect(await other.entry(goals.first, '2022-01-01', cards.forum).count()).toBe(0);
  await mine.saved();
  await expectAccessible(mine.page);

  await mine.page.keyboard.press('Control+z');
  await other.entry(goals.first, '2022-01-01', cards.forum).waitFor();
  expect(await other.entry(goals.second, '2024-01-01', cards.forum).count()).toBe(0);
  await mine.drag(mine.entry(null, 'none', cards.idea), mine.cell(goals.first, '2023-01-01'));
  await mine.entry(goals.first, '2023-01-01', cards.idea).waitFor();
  await mine.saved();
  expect((await storedCard(stage.site, cards.idea)).scheduleText).toBe('2023 год');
});

test('cells are walked, a card is taken, carried and put down by keys; Escape puts it back, Enter opens it', async () => {
  const { projectId, goals, cards } = await planOfTasks(stage, 'План клавишами');
  const matrix = await matrixAs('lead');
  await matrix.open(projectId);
  const { page } = matrix;
  await matrix.entry(goals.second, '2022-01-01', cards.school).waitFor();
  const focus = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const cell = activeElement?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
      const slot = activeElement?.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
      return [cell, slot].join(' / ');
    });
  const forum = (year: string) => `${goals.first} ${year}-01-01 / ${cards.forum}`;
  await tabTo(page, matrix.entry(goals.first, '2021-01-01', cards.support).locator('a'));
  await page.keyboard.press('ArrowRight');
  await pressUntil(page, 'ArrowDown', async () => (await focus()) === forum('2022'), 5);

  await page.keyboard.press('Space');
  await says(page, '«Форум молодых педагогов» взято. 2022 год');
  await page.keyboard.press('ArrowRight');
  await says(page, '2023 год, задача «Поддержать молодых педагогов»');
  await page.keyboard.press('Escape');
  await says(page, '«Форум молодых педагогов» осталось на месте.');
  await expect.poll(focus, { timeout: PATIENCE }).toBe(forum('2022'));
  await page.keyboard.press('Space');
  await says(page, 'взято');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await says(page, '2023 год, задача «Подготовить резерв руководителей»');
  await page.keyboard.press('Space');
  await matrix.entry(goals.second, '2023-01-01', cards.forum).waitFor();
  await expect
    .poll(focus, { timeout: PATIENCE })
    .toBe(`${goals.second} 2023-01-01 / ${cards.forum}`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Название' }).waitFor();
});

test('the menu moves a card and says why a series and what is done stay', async () => {
  const { projectId, goals, cards } = await planOfTasks(stage, 'План меню');
  const matrix = await matrixAs('lead');
  await matrix.open(projectId);
  const { page } = matrix;
  const menu = await matrix.openMenu(matrix.entry(goals.second, '2022-01-01', cards.school));
  await expectAccessible(page);
  await menu.getByRole('menuitemradio', { name: '2024 год' }).click();
  await matrix.entry(goals.second, '2024-01-01', cards.school).waitFor();
  await matrix.saved();
  expect((await storedCard(stage.site, cards.school)).scheduleText).toBe('2024 год');

  await sendCommand(page, 'occurrence.add', {
    ...{ occurrenceId: crypto.randomUUID(), cardId: cards.support },
    ...{ heldOn: null, startsOn: '2022-05-01', endsOn: '2022-05-31' },
  });
  const series = matrix.entry(goals.first, '2022-01-01', cards.support);
  await series.getByRole('img', { name: 'повторяется' }).waitFor();
  const other = await matrix.openMenu(series);
  await other.getByText('Это повторяется, одна клетка не заменит всех раз.').first().waitFor();
  await other.getByRole('menuitemradio', { name: 'Подготовить резерв руководителей' }).click();
  await matrix.entry(goals.second, '2022-01-01', cards.support).waitFor();
  await page.keyboard.press('Control+z');
  await matrix.entry(goals.first, '2022-01-01', cards.support).waitFor();
});

test('a card is added in a cell: the task is linked, the year stands in the words of a plan', async () => {
  const { projectId, goals } = await planOfTasks(stage, 'План с новым');
  const matrix = await matrixAs('lead');
  await matrix.open(projectId);
  const { page } = matrix;
  const cell = matrix.cell(goals.second, '2022-01-01');
  await cell.getByRole('button', { name: /^Добавить карточку/ }).click();
  const form = page.getByRole('dialog', { name: /^Добавить карточку: 2022 год/ });
  await form.getByText('Срок словами плана: «2022 год»').waitFor();
  await form.getByRole('combobox', { name: 'Вид' }).selectOption('conference');
  await form.getByRole('textbox', { name: 'Что запланировано' }).fill('Конференция руководителей');
  await page.keyboard.press('Enter');
  await cell.getByText('Конференция руководителей').waitFor();
  await form.getByText('Добавлено: «Конференция руководителей».').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await matrix.saved();
  const cardId = await cell
    .locator('[data-slot]', { hasText: 'Конференция руководителей' })
    .getAttribute('data-slot');
  expect((await storedCard(stage.site, cardId ?? '')).scheduleText).toBe('2022 год');
  await cell.getByRole('img', { name: 'Конференция:' }).waitFor();
});

test('the gate holds: a card of a closed sprint goes nowhere, and the menu says why', async () => {
  const matrix = await matrixAs('lead');
  await matrix.open(demo.project, '?by=sprint');
  const { page } = matrix;
  const closed = page.locator(`[data-cell$=" ${demo.sprint(1)}"] [data-slot]`, {
    has: page.locator('a'),
  });
  const menu = await matrix.openMenu(closed.first());
  await menu
    .getByText(/^Спринт.1 закрыт, его карточки больше не меняются/)
    .first()
    .waitFor();
  const open = menu.locator('[role^="menuitem"]:not([aria-disabled])');
  expect(await open.allTextContents()).toEqual(['Открыть карточку']);
});

test('who only looks opens cards, and moves and adds none', async () => {
  const matrix = await matrixAs('observer');
  await matrix.open(demo.project);
  const { page } = matrix;
  const links = page.locator('table [data-slot] a');
  await links.first().waitFor();
  expect(
    await page.getByRole('button', { name: /^(Добавить карточку|Перенести в…)/ }).count(),
  ).toBe(0);
  expect(await page.locator('table [data-slot] a:not([data-still])').count()).toBe(0);
  await expectAccessible(page);
  await links.first().click();
  await page.getByRole('dialog').waitFor();
});

test('the tree and the plan lead to one another; axis and filter stand in the address', async () => {
  const { projectId, goals, cards } = await planOfTasks(stage, 'План и дерево');
  const matrix = await matrixAs('lead');
  const { page } = matrix;
  await page.goto(`/c/${demo.cascadeId}/p/${projectId}/goals`);
  await page.getByRole('link', { name: 'План по годам' }).click();
  await matrix.entry(goals.first, '2022-01-01', cards.forum).waitFor();
  await page.getByRole('combobox', { name: 'Что стоит в столбцах' }).selectOption('month');
  await page.getByRole('columnheader', { name: /^Октябрь/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?by=month');
  await page.goto(`/c/${demo.cascadeId}/p/${projectId}/matrix?type=forum`);
  await page.getByText('Вид: Форум').waitFor();
  expect(await matrix.entry(goals.first, '2022-01-01', cards.forum).count()).toBe(0);
  await page.getByRole('button', { name: 'Показать всё', exact: true }).click();
  await matrix.entry(goals.first, '2022-01-01', cards.forum).waitFor();
  await page.getByRole('link', { name: 'Дерево', exact: true }).click();
  await page.getByRole('heading', { name: 'Цели проекта' }).waitFor();
});

test('on paper the plan is black on white on sheets of A4, wide plans on A3, the heading on each', async () => {
  const { projectId } = await planOfTasks(stage, 'План на бумаге');
  const matrix = await matrixAs('lead', { colorScheme: 'dark' });
  await matrix.open(projectId);
  const { page } = matrix;
  expect(await sheetsOf(page)).toEqual([{ width: 842, height: 595 }]);
  await matrix.open(projectId, '?by=month&year=2022');
  expect(await sheetsOf(page)).toEqual([{ width: 1191, height: 842 }]);
  await matrix.open(projectId);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = page.getByRole('article');
  await sheet.getByText('План мероприятий по задачам и годам').waitFor();
  await sheet.getByRole('row', { name: /Поддержать молодых педагогов.*Форум/ }).waitFor();
  const look = await sheet.evaluate((node) => ({
    ink: getComputedStyle(node).color,
    paper: getComputedStyle(document.body).backgroundColor,
    head: getComputedStyle(node.querySelector('thead') ?? node).display,
  }));
  expect(look).toEqual({
    ...{ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', head: 'table-header-group' },
  });
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  await expectAccessible(page);
});

test('on a phone there is one column with a way to the others, and the menu carries', async () => {
  const { projectId, goals, cards } = await planOfTasks(stage, 'План в телефоне');
  const matrix = await matrixAs('lead', { viewport: phone, hasTouch: true, isMobile: true });
  await matrix.open(projectId);
  const { page } = matrix;
  const forum = matrix.entry(goals.first, '2022-01-01', cards.forum);
  await forum.waitFor();
  await expectAccessible(page);
  await forum.getByRole('button', { name: /^Перенести в…/ }).tap();
  await page.getByRole('menuitemradio', { name: '2023 год' }).tap();
  await forum.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Следующий столбец' }).tap();
  await matrix.entry(goals.first, '2023-01-01', cards.forum).waitFor();
  expect(new URL(page.url()).search).toBe('?column=2023-01-01');
  await page.getByRole('combobox', { name: 'Столбец' }).selectOption('none');
  await matrix.entry(null, 'none', cards.idea).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
});

/** How the page would be printed: the sizes of its sheets, in points. */
async function sheetsOf(page: Page): Promise<{ width: number; height: number }[]> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = text.match(/\/Type\s*\/Page(?!s)/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  return boxes.slice(0, pages.length).map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

/** Resolves once the plan has said the words to those who do not see it. */
function says(page: Page, words: string): Promise<void> {
  const voice = page.locator('[aria-live="assertive"]', { hasText: words });
  return voice.first().waitFor({ state: 'attached' });
}
