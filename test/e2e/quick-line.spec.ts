import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { BoardPage } from '../support/e2e-board.ts';
import { setStage } from '../support/e2e-browser.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

test('one line becomes an event with its kind, level, format and time, by the keyboard alone', async () => {
  const page = await boardOf('lead');
  const line = await openLine(page);
  await line.pressSequentially('Районный семинар по медиации 30.09.2022, очно');
  const reading = page.getByRole('status').filter({ hasText: 'Добавить как есть' });
  for (const told of [
    'Районный семинар по медиации',
    'Семинар',
    'районный',
    'очно',
    '30 сентября 2022',
  ])
    await reading
      .getByText(told, { exact: told !== '30 сентября 2022' })
      .first()
      .waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await tile(page, 'Районный семинар по медиации').waitFor();
  await new BoardPage(page).saved();
  expect(await stored('Районный семинар по медиации')).toMatchObject({
    ...{ type: 'seminar', level: 'district', format: 'in-person', text: '30.09.2022' },
    // An idea has no exact days, and all of them wait in the meaning of its words.
    ...{ day: null, start: '2022-09-30' },
  });
});

test('a line is added as it stands when the person says so', async () => {
  const page = await boardOf('lead');
  const line = await openLine(page);
  await line.fill('Семинар 1 октября, онлайн');
  await page.getByRole('button', { name: 'Добавить как есть' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Добавим строку как есть').waitFor();
  await page.keyboard.press('Enter');
  await tile(page, 'Семинар 1 октября, онлайн').waitFor();
  await new BoardPage(page).saved();
  expect(await stored('Семинар 1 октября, онлайн')).toMatchObject({ type: null, text: null });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Добавить в «Замысел»' }).waitFor();
});

test('an event becomes a template, the template an event, and the event a copy', async () => {
  const page = await boardOf('lead');
  const cardId = demo.card('pro-2-fair');
  const board = new BoardPage(page);
  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}?card=${cardId}`);
  const { title } = await stage.site.database.pool
    .query<{ title: string }>('select title from card where id = $1', [cardId])
    .then(({ rows }) => rows[0] ?? { title: '' });
  await board.sheet.getByRole('button', { name: 'Действия с карточкой' }).click();
  await page.getByRole('menuitem', { name: 'Сделать шаблоном' }).click();
  await page.getByText(`Шаблон «${title}» готов`).waitFor();
  await board.sheet.getByRole('button', { name: 'Действия с карточкой' }).click();
  await page.getByRole('menuitem', { name: 'Дублировать' }).click();
  await page.getByText(`Копия готова: «${title} (копия)»`).waitFor();
  await page.keyboard.press('Escape');
  await tile(page, `${title} (копия)`).waitFor();

  await openLine(page);
  await page.getByRole('button', { name: 'Из шаблона…' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Править список' }).click();
  await dialog.getByRole('textbox', { name: 'Название шаблона' }).fill('Ярмарка идей');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Готово' }).click();
  await dialog.getByRole('button', { name: /^Ярмарка идей/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Добавлено: «Ярмарка идей»').waitFor();
  await board.saved();
  const [copy, made] = await Promise.all([stored(`${title} (копия)`), stored('Ярмарка идей')]);
  expect(made.type).toBe(copy.type);

  await openLine(page);
  await page.getByRole('button', { name: 'Из шаблона…' }).click();
  await dialog.getByRole('button', { name: 'Править список' }).click();
  await dialog.getByRole('button', { name: 'Убрать шаблон «Ярмарка идей»' }).click();
  await dialog.getByText('Шаблонов пока нет').waitFor();
  await expectAccessible(page);
});

test('on a phone and in English the reading stands beneath its line', async () => {
  const context = await stage.openAs('lead', { viewport: { width: 390, height: 844 } });
  await context.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('kaskad.language', 'en');
  });
  const page = await context.newPage();
  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}`);
  await page
    .getByRole('button', { name: /^Add to/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /^New card in/ }).fill('Форум, май 2023, дистанционно');
  await page.getByRole('button', { name: 'Add as it is' }).waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

async function boardOf(person: 'lead' | 'observer'): Promise<Page> {
  const context = await stage.openAs(person);
  const page = await context.newPage();
  await new BoardPage(page).open();
  return page;
}

async function openLine(page: Page) {
  const add = page.getByRole('button', { name: 'Добавить в «Замысел»' });
  if ((await add.count()) === 0) await page.getByRole('button', { name: /^Замысел/ }).click();
  await add.click();
  const line = page.getByRole('textbox', { name: 'Новая карточка в «Замысел»' });
  await line.waitFor();
  return line;
}

function tile(page: Page, title: string) {
  return page
    .locator('[data-card]')
    .filter({ has: page.getByText(title, { exact: true }) })
    .first();
}

async function stored(title: string) {
  const { rows } = await stage.site.database.pool.query<{
    type: string | null;
    level: string | null;
    format: string | null;
    text: string | null;
    day: string | null;
    start: string | null;
  }>(
    `select c.event_type as type, c.level, c.format, c.schedule_text as text,
       c.starts_on::text as day, s.meaning ->> 'start' as start
     from card c left join schedule s on s.cascade_id = c.cascade_id and s.id = c.id
     where c.cascade_id = $1 and c.title = $2`,
    [demo.cascadeId, title],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`no card «${title}»`);
  return row;
}
