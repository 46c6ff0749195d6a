import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { BoardPage } from '../support/e2e-board.ts';
import { setStage } from '../support/e2e-browser.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const fair = demo.card('pro-2-fair');
const practices = demo.card('pro-1-practices');
const phone = { width: 390, height: 844 };

test('a lead fills an event in; another sees it at once, and the history tells each thing', async () => {
  const board = await cardOf('lead', fair);
  const seen = await cardOf('member', fair);
  const sheet = board.sheet;
  await unfold(sheet, 'О мероприятии');

  await sheet.getByLabel('Кто мы на мероприятии').selectOption('Представляем опыт');
  await sheet.getByRole('checkbox', { name: 'С международным участием' }).check();
  await fill(sheet, 'Часы', '6,5');
  await fill(sheet, 'Источник средств', 'гранты');
  await fill(sheet, 'Внешняя система', 'Навигатор');
  await fill(sheet, 'Номер в ней', '17-04');
  await fill(sheet, 'Ссылка', 'example.org/17');

  await unfold(sheet, 'Итоги и участники');
  await sheet.getByRole('button', { name: 'Добавить участников' }).click();
  await board.page.getByPlaceholder('Найти в списке').fill('ветераны');
  await board.page.getByRole('button', { name: 'Записать «ветераны»' }).click();
  await fill(sheet, 'Сколько ждали: ветераны', '20');
  await fill(sheet, 'Сколько пришло: ветераны', '18');
  const total = sheet.getByRole('row', { name: /^Всего/ });
  await total.getByText('140', { exact: true }).waitFor();

  await section(sheet, 'Чем подтверждён результат')
    .getByRole('button', { name: 'Добавить' })
    .click();
  await sheet.getByLabel('Что это').selectOption('Награда');
  await sheet.getByLabel('На каком уровне').selectOption('городской');
  await section(sheet, 'Чем подтверждён результат').getByLabel('Название').fill('Диплом ярмарки');
  await sheet.getByRole('button', { name: 'Записать', exact: true }).click();
  await sheet.getByText('Награда: Диплом ярмарки').waitFor();
  await expectAccessible(board.page);

  await unfold(seen.sheet, 'О мероприятии');
  await unfold(seen.sheet, 'Итоги и участники');
  await seen.sheet.getByText('Награда: Диплом ярмарки').waitFor();
  await expect.poll(() => seen.sheet.getByLabel('Часы').inputValue()).toBe('6,5');
  const link = seen.sheet.getByRole('link', { name: 'Открыть: Навигатор' });
  expect(await link.getAttribute('href')).toBe('https://example.org/17');
  expect(await link.getAttribute('rel')).toContain('noopener');
  await seen.sheet.getByText('История', { exact: true }).click();
  await seen.sheet.getByText('результат подтверждён: награда «Диплом ярмарки»').waitFor();
  await seen.sheet.getByText('участники «ветераны»: план 20, факт 18').waitFor();
});

test('fields come with the type, and what is filled stays when the type is another', async () => {
  const { sheet } = await cardOf('lead', demo.card('pro-2-points'));
  await unfold(sheet, 'О мероприятии');
  const type = sheet.getByRole('combobox', { name: 'Вид' });
  await fill(sheet, 'Номер документа', '51-р');
  await sheet.getByLabel('Дата документа').fill('2022-10-14');
  await sheet.getByLabel('Дата документа').press('Enter');
  await type.fill('Конкурс');
  await type.press('Enter');
  await fill(sheet, 'Жюри', 'Пять методистов');
  expect(await sheet.getByLabel('Номер документа').inputValue()).toBe('51-р');
  expect(await sheet.getByLabel('Дата документа').inputValue()).toBe('2022-10-14');

  await type.fill('Деловая игра');
  await type.press('Enter');
  await fill(sheet, 'Сколько групп', 'две');
  await sheet.getByText('В поле «Сколько групп» нужно целое число больше нуля.').waitFor();
  await fill(sheet, 'Сколько групп', '2');
  for (const [field, value] of [
    ['Жюри', 'Пять методистов'],
    ['Номер документа', '51-р'],
  ] as const)
    expect(await sheet.getByLabel(field).inputValue()).toBe(value);
  expect(await sheet.getByLabel('Туры').count()).toBe(0);
  await type.fill('Положение');
  await type.press('Enter');
});

test('a place is found by keys, a new one goes into the register at once, words that name none stay', async () => {
  const { sheet, page } = await cardOf('lead', demo.card('pro-2-novelty'));
  await unfold(sheet, 'О мероприятии');
  const place = sheet.getByRole('combobox', { name: 'Место' });
  expect(await place.inputValue()).toBe('ИМЦ Московского района');
  await place.fill('366');
  await page.getByRole('option', { name: /ФМЛ № 366/ }).waitFor();
  await expectAccessible(page);
  await place.press('Enter');
  await expect.poll(() => place.inputValue()).toBe('ФМЛ № 366');

  await place.fill('Дом');
  await place.press('Escape');
  expect(await place.inputValue()).toBe('ФМЛ № 366');
  expect(await sheet.count()).toBe(1);

  await place.fill('Дом учителя');
  await place.press('Tab');
  await sheet.getByText('Такого места в справочнике нет.').waitFor();
  expect(await place.inputValue()).toBe('Дом учителя');
  await place.click();
  await page.getByRole('option', { name: 'Добавить «Дом учителя» в справочник' }).click();
  await page.getByText('«Дом учителя» теперь в справочнике').waitFor();
  await expect.poll(() => place.inputValue()).toBe('Дом учителя');
  await sheet.getByText(/Занятие · районный · очно-дистанционно · Дом учителя/).waitFor();

  await sheet.getByRole('button', { name: 'Добавить партнёра' }).click();
  await page.getByPlaceholder('Найти в списке').fill('апп');
  await page.keyboard.press('Enter');
  await sheet.getByRole('button', { name: 'Убрать: АППО' }).waitFor();
  await sheet.getByRole('button', { name: 'Убрать: Место' }).click();
  await expect.poll(() => place.inputValue()).toBe('');
});

test('an observer reads what is known as words and meets no empty field', async () => {
  const { sheet, page } = await cardOf('observer', demo.card('pro-2-dialogue'));
  await unfold(sheet, 'О мероприятии');
  await sheet.getByText('АППО, Отдел образования, ТГУ').waitFor();
  await sheet.getByText('Чем сообщество полезно партнёру').waitFor();
  await unfold(sheet, 'Итоги и участники');
  await sheet.getByRole('row', { name: /председатели РУМО/ }).waitFor();
  for (const role of ['textbox', 'combobox', 'checkbox', 'spinbutton'] as const)
    expect(await section(sheet, 'Участники').getByRole(role).count()).toBe(0);
  expect(await sheet.getByText('Источник средств').count()).toBe(0);
  expect(await sheet.getByRole('button', { name: /^Убрать/ }).count()).toBe(0);
  await expectAccessible(page);
});

test('the event of a closed sprint is told as it was', async () => {
  const { sheet } = await cardOf('lead', practices);
  await unfold(sheet, 'О мероприятии');
  await sheet.getByText('Центр технического творчества').first().waitFor();
  expect(await sheet.getByRole('combobox', { name: 'Место' }).count()).toBe(0);
  await sheet.getByText('было 45 из 45 человек').waitFor();
});

test('on a phone, in the dark and in English everything is there and nothing sticks out', async () => {
  const { sheet, page } = await cardOf('lead', demo.card('pro-2-start'), phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  await unfold(sheet, 'О мероприятии');
  await unfold(sheet, 'Итоги и участники');
  await expectAccessible(page);
  expect(await wider(page)).toBe(0);
  await page.evaluate(() => localStorage.setItem('kaskad.language', 'en'));
  await page.reload();
  await sheet.waitFor();
  await unfold(sheet, 'About the event');
  await unfold(sheet, 'Results and participants');
  await sheet.getByRole('link', { name: 'Open: Конструктор ЦНППМ' }).waitFor();
  await expectAccessible(page);
  expect(await wider(page)).toBe(0);
});

async function cardOf(
  person: DemoPerson,
  cardId: string,
  viewport?: { width: number; height: number },
): Promise<BoardPage> {
  const context = await stage.openAs(person, viewport === undefined ? {} : { viewport });
  const board = new BoardPage(await context.newPage());
  await board.page.goto(`/c/${demo.cascadeId}/p/${demo.project}?card=${cardId}`);
  await board.sheet.waitFor();
  return board;
}

async function unfold(sheet: Locator, title: string): Promise<void> {
  const fold = sheet.locator('details', { has: sheet.page().getByText(title, { exact: true }) });
  await fold.first().waitFor();
  if (!(await fold.first().evaluate((one) => one.hasAttribute('open'))))
    await fold.locator('summary').first().click();
}

/** Types into a field and leaves it, which saves. */
async function fill(sheet: Locator, label: string, value: string): Promise<void> {
  const field = sheet.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press('Enter');
}

function section(sheet: Locator, title: string): Locator {
  return sheet.getByRole('region', { name: title });
}

function wider(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
