import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const home = `/c/${demo.cascadeId}/sprints`;

test('the director sees where each project stands and reads a retrospective with a resolution; the lead finds it with its date and cannot give one', async () => {
  const director = await roomOf('director', '?view=projects');
  const row = director.getByRole('row', { name: /ПРОкомьюнити/ });
  await row.getByText('Спринт 2 · идёт', { exact: false }).waitFor();
  await row.getByRole('link', { name: /^Спринт 1: закрыт, из обещанного завершено/ }).click();

  const sheet = director.getByRole('article', { name: 'Спринт 1' });
  await sheet.getByRole('button', { name: 'Ознакомиться' }).click();
  const dialog = director.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Резолюция' }).fill('Обсудить на совете в ноябре');
  await expectAccessible(director);
  await dialog.getByRole('button', { name: 'Ознакомлен' }).click();
  await sheet.getByText('Обсудить на совете в ноябре').waitFor();

  const lead = await roomOf('lead', '?view=retros&by=project');
  const seen = lead.getByRole('article', { name: 'Спринт 1' });
  await seen.getByText('Обсудить на совете в ноябре').waitFor();
  await seen.getByText(/^Ознакомлен: Директор.*, 17\sокт/).waitFor();
  const waiting = lead.getByRole('article', { name: 'Спринт 0' });
  await waiting.getByText('ждёт ознакомления директора').waitFor();
  expect(await lead.getByRole('button', { name: 'Ознакомиться' }).count()).toBe(0);
});

test('the register keeps its filters in the address; the way of a decision is read as a list', async () => {
  const page = await roomOf('observer', '?view=decisions');
  await page.getByRole('combobox', { name: 'Состояние' }).selectOption({ label: 'Помогло' });
  const way = page.getByRole('list', { name: /^Путь решения «У карточки один ответственный/ });
  expect(await way.getByRole('listitem').allInnerTexts()).toMatchObject([
    expect.stringContaining('Решили после спринта'),
    expect.stringContaining('Правило команды'),
    expect.stringContaining('Помогло'),
  ]);
  expect(new URL(page.url()).searchParams.get('state')).toBe('helped');
  await page.reload();
  await way.waitFor();
  await page.getByRole('searchbox', { name: 'Найти в решениях' }).fill('ярмарка');
  await page.getByRole('heading', { name: 'Таких решений нет' }).waitFor();
});

test('a theme that comes back in retrospectives shows what was written about it', async () => {
  const page = await roomOf('director', '?view=retros&by=theme');
  await page.getByRole('link', { name: /^встреча/ }).click();
  await page.getByRole('heading', { name: '«встреча» в ретроспективах' }).waitFor();
  const marked = await page.locator('mark').allInnerTexts();
  expect(marked.length).toBeGreaterThan(1);
  expect(marked.every((word) => /^встреч/i.test(word))).toBe(true);
});

async function roomOf(person: DemoPerson, search = '') {
  const context = await stage.openAs(person);
  const page = await context.newPage();
  await page.goto(home + search);
  await page.getByRole('heading', { name: 'Спринты каскада' }).waitFor();
  return page;
}
