import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BoardPage } from '../support/e2e-board.ts';
import { PATIENCE, type Stage, setStage, signInByLink } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { type DemoPerson, demo, storedCard } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

test('two people edit different fields of one card and both win; of the same field the later one wins and the earlier text stays in the history', async () => {
  const card = demo.card('pro-2-wave');
  const lead = await boardOf('lead');
  const member = await boardOf('member');
  for (const board of [lead, member]) await board.openCard(card);
  const words = (board: BoardPage) => board.sheet.getByRole('textbox', { name: 'Срок словами' });
  const title = (board: BoardPage) => board.sheet.getByRole('textbox', { name: 'Название' });

  await title(lead).fill('Семинары первой волны');
  await words(member).fill('ноябрь – декабрь');
  await title(lead).press('Enter');
  await words(member).press('Enter');
  for (const board of [lead, member]) {
    await holds(title(board), 'Семинары первой волны');
    await holds(words(board), 'ноябрь – декабрь');
  }

  await title(lead).fill('Семинары осенней волны');
  await title(member).fill('Семинары для школ');
  await title(lead).press('Enter');
  await lead.saved();
  await title(member).press('Enter');
  for (const board of [lead, member]) await holds(title(board), 'Семинары для школ');
  await stored(card, { title: 'Семинары для школ', scheduleText: 'ноябрь – декабрь' });
  await lead.sheet.getByText('История', { exact: true }).click();
  await lead.sheet
    .getByText(/Семинары осенней волны/)
    .first()
    .waitFor();
});

test('S45: changes made after a lost session wait for their own person; another one in the same browser neither sees nor sends them', async () => {
  const card = demo.card('pro-2-points');
  const board = await boardOf('lead');
  const { page } = board;
  await board.shows(card, 'Запланировано');
  const elsewhere = await boardOf('lead');
  await elsewhere.page.getByRole('button', { name: /^Вы:/ }).click();
  await elsewhere.page.getByRole('menuitem', { name: 'Выйти на всех устройствах' }).click();
  await page.getByText('Сеанс закончился').waitFor();
  await board.drag(card, 'Подготовка');
  await page.getByText('Нет связи, 1 изменение ждёт').waitFor();
  await board.shows(card, 'Подготовка');

  const other = await signedInAs(stage, page, 'member');
  await other.shows(card, 'Запланировано');
  await other.saved();
  await other.drag(demo.card('pro-2-awards'), 'Подготовка');
  await other.saved();
  await stored(demo.card('pro-2-awards'), { column: 'Подготовка' });
  await stored(card, { column: 'Запланировано' });

  const again = await signedInAs(stage, page, 'lead');
  await again.shows(card, 'Подготовка');
  await stored(card, { column: 'Подготовка' });
  await again.saved();
});

test('an observer reads the board and moves nothing', async () => {
  const card = demo.card('pro-2-fair');
  const board = await boardOf('observer');
  const { page } = board;
  await board.shows(card, 'Запланировано');
  await board.tile(card).hover();
  await page.mouse.down();
  const { x, y, width } = (await board.column('Проведение').boundingBox()) ?? never();
  await page.mouse.move(x + width / 2, y + 120, { steps: 12 });
  await page.mouse.up();
  await board.shows(card, 'Запланировано');
  expect(await page.getByRole('button', { name: /^Добавить в/ }).count()).toBe(0);

  await board.tile(card).getByRole('link').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await board.shows(card, 'Запланировано');
  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}?card=${card}`);
  await board.sheet.getByText('Только для чтения').waitFor();
  expect(await board.sheet.getByRole('textbox').count()).toBe(0);
  await stored(card, { column: 'Запланировано' });
});

test('a change the server refuses goes back visibly, with the reason and the typed text', async () => {
  const card = demo.card('pro-2-adults');
  const was = 'Prof-акселератор: как учатся взрослые, практикум';
  const typed = 'Практикум для тех, кто учит взрослых';
  const board = await boardOf('member');
  const { page } = board;
  await board.openCard(card);
  await page.context().setOffline(true);
  const name = board.sheet.getByRole('textbox', { name: 'Название' });
  await name.fill(typed);
  await name.press('Enter');
  await page.getByText('Нет связи, 1 изменение ждёт').waitFor();
  await board.tile(card).getByText(typed).waitFor();

  const director = await boardOf('director');
  await sendCommand(director.page, 'project.remove-member', {
    projectId: demo.project,
    personId: demo.person('member'),
  });
  await page.context().setOffline(false);
  await board.tile(card).getByText(was).waitFor();
  await page.getByRole('button', { name: 'Не принято: 1' }).focus();
  await page.keyboard.press('Enter');
  const refused = page.getByRole('dialog', { name: 'Что не принято' });
  await refused.getByText('На это у вас нет права.').waitFor();
  await refused.getByText(typed).waitFor();
  await refused.getByRole('button', { name: 'Понятно' }).click();
  await board.saved();
  await stored(card, { title: was });
});

async function boardOf(person: DemoPerson): Promise<BoardPage> {
  const context = await stage.openAs(person);
  const board = new BoardPage(await context.newPage());
  await board.open();
  return board;
}

/** The same browser, another person: by a link of their own. */
async function signedInAs(on: Stage, page: Page, person: DemoPerson): Promise<BoardPage> {
  await signInByLink(on, page, person);
  const board = new BoardPage(page);
  await board.open();
  return board;
}

async function holds(field: { inputValue(): Promise<string> }, value: string): Promise<void> {
  await expect.poll(() => field.inputValue(), { timeout: PATIENCE }).toBe(value);
}

async function stored(
  cardId: string,
  fields: Partial<Awaited<ReturnType<typeof storedCard>>>,
): Promise<void> {
  await expect
    .poll(() => storedCard(stage.site, cardId), { timeout: PATIENCE })
    .toMatchObject(fields);
}

function never(): never {
  throw new Error('nothing to see there');
}
