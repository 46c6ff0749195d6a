import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { BoardPage } from '../support/e2e-board.ts';
import { setStage } from '../support/e2e-browser.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const board = `/c/${demo.cascadeId}/p/${demo.project}`;

/** Twenty rows as a plan of a year has them: words about time of many kinds, a row of a part, a cell left empty. */
const rows: readonly (readonly [title: string, when: string, who: string, result: string])[] = [
  ['Установочный семинар кураторов', '30.09.2022', 'Иванова', 'Памятка'],
  ['Районный конкурс сообществ', 'октябрь-ноябрь 2022', 'методисты', 'Положение'],
  ['Форсайт-сессия лидеров', 'к 2024 году', '', 'Карта'],
  ['Открытые уроки наставников', 'сентябрь', 'школы', ''],
  ['Диагностика дефицитов', 'ежегодно, октябрь-февраль', '', 'Справка'],
  ['Отчёт о первом полугодии', 'ежегодно до 01.06.', '', ''],
  ['Интенсив «Диалог»', 'не менее 1 раза в учебном полугодии', '', ''],
  ['Сопровождение молодых педагогов', 'постоянно', '', ''],
  ['Выставка методических находок', '25.10-18.11.2022', '', 'Каталог'],
  ['Мастер-класс по медиации', '15 декабря 2022 г.', '', ''],
  ...Array.from(
    { length: 10 },
    (_, at) => [`Встреча сообщества ${at + 1}`, `${at + 1} марта 2023`, '', ''] as const,
  ),
];

test('a plan of 20 rows is pasted, two readings are corrected, and all of it is seen in a second browser', async () => {
  const page = await boardOf('lead');
  const other = await boardOf('member');
  await page.getByRole('button', { name: 'Вставить план' }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: 'Строки плана' });
  await field.waitFor();
  await expectAccessible(page);
  await pasteTable(field);
  await dialog.getByRole('heading', { name: 'Проверьте строки плана' }).waitFor();
  await dialog.getByText('Выбрано 20 из 20').waitFor();
  await dialog.getByText(/В 2 строках срок надо уточнить/).waitFor();
  await expectAccessible(page);

  await row(dialog, 4).getByRole('button', { name: 'Уточнить: Строка 4' }).click();
  await row(dialog, 4).getByRole('textbox', { name: 'Сроки, строка 4' }).fill('сентябрь 2023');
  await page.keyboard.press('Enter');
  await row(dialog, 4).getByText('сентябрь 2023', { exact: true }).last().waitFor();
  await row(dialog, 3).getByRole('button', { name: 'Уточнить: Строка 3' }).click();
  await row(dialog, 3).getByRole('list', { name: 'Ответы' }).getByRole('button').first().click();
  await dialog.getByText(/срок надо уточнить/).waitFor({ state: 'detached' });
  await dialog.getByRole('checkbox', { name: 'Добавить строку 20' }).uncheck();
  await dialog.getByText('Выбрано 19 из 20').waitFor();
  await dialog.getByRole('checkbox', { name: 'Добавить строку 20' }).check();
  await dialog.getByRole('button', { name: 'Добавить 20 карточек' }).click();
  await dialog.waitFor({ state: 'detached' });
  await new BoardPage(page).saved();

  await other.getByRole('button', { name: /^Замысел/ }).click();
  const ideas = other.getByRole('region', { name: 'Замысел' });
  // Only what is in view is mounted, and what is added stands at the end.
  const list = ideas.locator('[data-cell]');
  await list.evaluate((cell) => cell.parentElement?.scrollTo({ top: cell.scrollHeight }));
  await ideas.getByText('Встреча сообщества 10').waitFor();
  const saved = await savedRows();
  expect(saved.map(({ title }) => title)).toEqual(rows.map(([title]) => title));
  const words = rows.map(([, when], at) => (at === 3 ? 'сентябрь 2023' : when));
  expect(saved.map(({ text }) => text)).toEqual(words);
  expect(saved.map(({ meaning }) => meaning)).not.toContain(null);
  // The rolling-wave gate: an idea keeps its words and no exact days.
  expect(saved.filter(({ day }) => day !== null)).toEqual([]);
});

test('a plan that is not added yet waits where it was left, and rows with a problem say what to do', async () => {
  const page = await boardOf('lead');
  await page.getByRole('button', { name: 'Вставить план' }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: 'Строки плана' });
  await field.fill(
    '№\tМероприятие\tСроки\n1\t\tмай 2023\n\tПрактический этап\t\n2\tФорум\t31 апреля',
  );
  await dialog.getByRole('button', { name: 'Разобрать' }).click();
  await row(dialog, 1)
    .getByText(/^Нет названия/)
    .waitFor();
  await row(dialog, 2)
    .getByText(/^Похоже на заголовок/)
    .waitFor();
  await row(dialog, 3).getByText('Такого дня в календаре нет. Какой день верный?').waitFor();
  await dialog.getByText('Выбрано 1 из 3').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.reload();
  await page.getByRole('button', { name: 'Вставить план' }).click();
  await row(dialog, 1).getByRole('button', { name: 'Исправить: Строка 1' }).click();
  await row(dialog, 1).getByRole('textbox', { name: 'Мероприятие, строка 1' }).fill('Итоги');
  await dialog.getByRole('checkbox', { name: 'Добавить строку 1' }).check();
  await dialog.getByText('Выбрано 2 из 3').waitFor();
  await dialog.getByRole('button', { name: 'Изменить текст' }).click();
  await dialog.getByRole('button', { name: 'Очистить' }).click();
  await dialog.getByRole('button', { name: 'Разобрать' }).click();
  await dialog.getByText('Вставьте хотя бы одну строку.').waitFor();
});

test('rubbish of ten thousand characters is looked at calmly', async () => {
  const page = await boardOf('lead');
  await page.goto(`${board}?add=plan`);
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox', { name: 'Строки плана' });
  await field.fill('<script>alert(1)</script> 中文 🙂\t'.repeat(400));
  await dialog.getByRole('button', { name: 'Разобрать' }).click();
  await dialog.getByRole('heading', { name: 'Проверьте строки плана' }).waitFor();
  await expectAccessible(page);
});

test('who only looks on is told so', async () => {
  const page = await boardOf('observer');
  expect(await page.getByRole('button', { name: 'Вставить план' }).count()).toBe(0);
  await page.goto(`${board}?add=plan`);
  await page.getByText('В этом проекте вы только смотрите').waitFor();
  await expectAccessible(page);
});

test('on a phone, in the dark and in English a plan is looked over as well', async () => {
  const context = await stage.openAs('lead', { viewport: { width: 390, height: 844 } });
  await context.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('kaskad.language', 'en');
  });
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${board}?add=plan`);
  const dialog = page.getByRole('dialog');
  await pasteTable(dialog.getByRole('textbox', { name: 'Rows of the plan' }));
  await dialog.getByRole('heading', { name: 'Look the rows over' }).waitFor();
  await dialog.getByRole('button', { name: 'Settle: Row 3' }).click();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

async function boardOf(person: 'lead' | 'member' | 'observer'): Promise<Page> {
  const context = await stage.openAs(person);
  const page = await context.newPage();
  await new BoardPage(page).open();
  return page;
}

function row(dialog: Locator, n: number): Locator {
  return dialog.locator('ol > li').nth(n - 1);
}

/** Pastes the plan as a word processor gives it: a table of a page, and its text beside. */
async function pasteTable(field: Locator): Promise<void> {
  const cells = rows.map((cells, at) => [`1.${at + 1}`, ...cells]);
  const header = ['№ п/п', 'Мероприятия', 'Сроки', 'Ответственный', 'Планируемый результат'];
  const lines = [header, ...cells].map(
    (line) => `<tr>${line.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`,
  );
  const html = `<html><body><table>${lines.join('')}</table></body></html>`;
  await field.evaluate((element, table) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', table);
    clipboardData.setData('text/plain', 'unused');
    element.focus();
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

async function savedRows() {
  const { rows: found } = await stage.site.database.pool.query<{
    title: string;
    text: string | null;
    day: string | null;
    meaning: unknown;
  }>(
    `select c.title, c.schedule_text as text, s.meaning,
       case when c.precision = 'day' then c.starts_on::text end as day
     from card c left join schedule s on s.cascade_id = c.cascade_id and s.id = c.id
     where c.cascade_id = $1 and c.title = any($2) order by c.rank collate "C"`,
    [demo.cascadeId, rows.map(([title]) => title)],
  );
  return found;
}
