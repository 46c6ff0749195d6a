import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { pressUntil } from '../support/e2e-keys.ts';
import { takePicture } from '../support/e2e-picture.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

/** Events of the year 2021/22 in a new project: what is done of them is told later. */
const events = [
  { title: 'Форум наставников', startsOn: '2021-11-12' },
  { title: 'Школа молодого педагога', startsOn: '2022-02-10' },
  { title: 'Летний интенсив', startsOn: '2022-06-06' },
] as const;

test('a school year from its start to the next: last year’s fact beside each event, a short retrospective by keyboard alone, an answer before the start', async () => {
  const projectId = await newProject('cyclogram');
  const cards = events.map((event) => ({ ...event, cardId: crypto.randomUUID() }));
  const page = await (await stage.openAs('lead')).newPage();
  const plan = `/c/${demo.cascadeId}/p/${projectId}/plan`;
  await page.goto(plan);
  await page.getByRole('heading', { name: 'Учебный год ещё не начат' }).waitFor();
  for (const card of cards)
    await sendCommand(page, 'card.add', { ...card, projectId, kind: 'event', endsOn: null });

  await press(page, 'Начать 2022/23 учебный год');
  const begin = page.getByRole('dialog', { name: 'Начало учебного года' });
  await begin.getByRole('combobox').selectOption({ label: '2021/22 учебный год' });
  await begin.getByText('Без изменений войдут 3 карточки.').waitFor();
  await expectAccessible(page);
  await press(begin, 'Начать 2021/22 учебный год');
  await page.getByRole('textbox', { name: 'Цель учебного года' }).fill('Наставник в каждой школе');
  await page.keyboard.press('Tab');
  await press(page, 'Начать 2021/22 учебный год');
  await page.getByRole('button', { name: 'Подвести итоги', exact: true }).waitFor();

  const [forum] = cards;
  await sendCommand(page, 'card.move', {
    cardId: forum?.cardId,
    boardProjectId: projectId,
    toColumnId: await doneColumn(projectId),
    before: null,
  });
  const actualResult = 'Пришли 120 педагогов';
  await sendCommand(page, 'card.edit', { cardId: forum?.cardId, actualResult });

  await press(page, 'Перейти к 2022/23 учебному году');
  const next = page.getByRole('dialog', { name: 'Переход к 2022/23 учебному году' });
  const row = next.getByRole('listitem').filter({ hasText: 'Форум наставников' });
  for (const words of ['12 ноября 2021', '12 ноября 2022', 'проведено', actualResult])
    await row.getByText(words).waitFor();
  await next.getByRole('checkbox', { name: 'Летний интенсив' }).uncheck();
  await next.getByText(/^В 2022\/23 учебном году появятся 2 мероприятия/).waitFor();
  await takePicture(page, 'year');
  await expectAccessible(page);
  await press(next, 'Перейти к 2022/23 учебному году');
  await page.getByText('В учебном году 2 карточки').waitFor();
  await page.getByText('Было в прошлом году, в этом нет: 1').waitFor();
  await page.getByText(actualResult).waitFor();
  await expectAccessible(page);
  await expectRefused(page, 'Начать 2022/23 учебный год', '2021/22 ещё идёт');

  await page.goto(`${plan}?sprint=2021`);
  await press(page, 'Подвести итоги');
  await page.getByRole('link', { name: 'Войти в ретроспективу' }).waitFor();
  await page.goto(`/c/${demo.cascadeId}/p/${projectId}/retro/2021`);
  await page.getByRole('heading', { name: 'Ретроспектива 2021/22 учебного года' }).waitFor();
  await holdByKeyboard(page);

  await page.goto(`${plan}?sprint=2022`);
  await expectRefused(page, 'Начать 2022/23 учебный год', '1 решение ждёт ответа');
  await press(page, 'Правило команды');
  await page.getByRole('textbox', { name: 'Как теперь работает команда' }).fill('Анонс заранее');
  await press(page, 'Ответить');
  await page.getByText('На все решения ответ дан.').waitFor();
  await press(page, 'Начать 2022/23 учебный год');
  await page.getByRole('button', { name: 'Подвести итоги', exact: true }).waitFor();

  await page.goto(`${plan}?sprint=2021`);
  await page.getByRole('checkbox', { name: 'Выбрать все' }).check();
  const bulk = page.getByRole('group', { name: 'Что с выбранными карточками' });
  await bulk.getByRole('radio', { name: /^Без года/ }).check();
  await page.getByRole('textbox', { name: 'Причина' }).first().fill('Не нашлось зала');
  await press(page, 'Применить к выбранным');
  await press(page, 'Закрыть 2021/22 учебный год');
  const first = page.getByRole('listitem').filter({ hasText: '2021/22 учебный год' }).first();
  await first.getByText('Закрыт', { exact: true }).waitFor();

  await page.goto(`/c/${demo.cascadeId}/p/${projectId}`);
  const years = page.getByRole('combobox', { name: 'Учебный год на доске' });
  await years.selectOption({ label: '2021/22 учебный год · Закрыт' });
  const done = page.getByRole('region', { name: 'Завершено', exact: true });
  await done.getByText('Форум наставников').waitFor();

  await expectOnAllScreens([
    { path: `${plan}?sprint=2021`, words: 'Обещание и итог' },
    { path: `${plan}?sprint=2022`, words: 'Мероприятия по месяцам' },
    { path: `/c/${demo.cascadeId}/p/${projectId}`, words: 'Форум наставников' },
    { path: `/c/${demo.cascadeId}/p/${projectId}/retro/2021`, words: 'Анонс за две недели' },
    {
      path: `/c/${demo.cascadeId}/sprints?view=decisions&project=${projectId}`,
      words: 'Решили после 2021/22 учебного года',
    },
  ]);
});

test('checkpoints of a cohort: their number, the plan of the first, its board, nothing said of sprints or gates', async () => {
  const projectId = await newProject('cohort', 3);
  const page = await (await stage.openAs('lead')).newPage();
  const home = `/c/${demo.cascadeId}/p/${projectId}`;
  await page.goto(`${home}/plan`);
  await page.getByRole('heading', { name: '3 реперные точки' }).waitFor();
  await press(page, 'Изменить число реперных точек');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton').fill('2');
  await dialog.getByRole('textbox', { name: 'Почему меняется' }).fill('Курс стал короче');
  await press(dialog, 'Сохранить');
  await page.getByRole('heading', { name: '2 реперные точки' }).waitFor();

  await press(page, 'Спланировать реперную точку 1');
  await page.getByRole('textbox', { name: 'Что будет к этой точке' }).fill('Группа набрана');
  await page.keyboard.press('Tab');
  await press(page, /^Предложить/);
  await page
    .getByRole('textbox', { name: 'Новая карточка к реперной точке' })
    .fill('Собеседования');
  await page.keyboard.press('Enter');
  await page.getByText('К реперной точке 1 карточка').waitFor();
  await press(page, 'Начать работу к реперной точке 1');
  await page.getByRole('button', { name: 'Подвести итоги', exact: true }).waitFor();
  expect(await page.getByRole('main').textContent()).not.toMatch(/спринт|шлюз|замыс/i);

  await page.goto(home);
  await page.getByText('Собеседования').waitFor();
  expect(await page.getByRole('main').textContent()).not.toMatch(/спринт|шлюз|замыс/i);
  await expectOnAllScreens([
    { path: `${home}/plan`, words: 'Реперная точка 2' },
    { path: home, words: 'Собеседования' },
    { path: `${home}/passport`, words: '2 реперные точки' },
  ]);
});

/** From the first note to the signature, without a mouse. */
async function holdByKeyboard(page: Page): Promise<void> {
  const write = async (name: string, words: string) => {
    await tabTo(page, page.getByRole('textbox', { name }));
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByText(words).first().waitFor();
  };
  const pressed = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  await write('Новая запись: Повторим', 'Форум в ноябре');
  await write('Новая запись: Изменим', 'Анонс за две недели');
  await write('Новая запись: Уберём', 'Отчёт в двух формах');
  await pressed('Сразу к обсуждению');
  await page.getByRole('heading', { name: 'Записи', exact: true }).waitFor();
  await expectAccessible(page);
  await tabTo(page, page.getByRole('textbox', { name: 'Новое решение' }));
  await page.keyboard.type('Анонс каждой встречи за две недели');
  await pressed('Записать решение');
  await tabTo(page, page.getByRole('combobox', { name: /Кто отвечает/ }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('textbox', { name: /Как увидим/ }));
  await page.keyboard.type('В календаре нет встреч ближе двух недель');
  await page.keyboard.press('Tab');
  await pressed('Подписать ретроспективу');
  await page
    .getByText(/^Подписано:/)
    .first()
    .waitFor();
}

/** Walks on with Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  await pressUntil(
    page,
    'Tab',
    () => control.evaluate((one) => one === document.activeElement),
    120,
  );
}

async function press(within: Page | Locator, name: string | RegExp): Promise<void> {
  await within.getByRole('button', { name, exact: true }).click();
}

/** The button is there, greyed, and says why. */
async function expectRefused(page: Page, name: string, why: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.and(page.locator('[aria-disabled="true"]')).waitFor();
  await page.getByText(why).first().waitFor();
}

/** Screens as the lead sees them on a desk and on a phone, light and dark. */
async function expectOnAllScreens(
  screens: readonly { readonly path: string; readonly words: string }[],
): Promise<void> {
  const sizes = [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ];
  for (const viewport of sizes) {
    const page = await (await stage.openAs('lead', { viewport })).newPage();
    for (const { path, words } of screens) {
      await page.goto(path);
      await page.getByText(words).filter({ visible: true }).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
    }
  }
}

/** A project under way, led by the lead of the demonstration. Gives its id. */
async function newProject(mode: 'cyclogram' | 'cohort', plannedSprints = 5): Promise<string> {
  const page = await (await stage.openAs('director')).newPage();
  await page.goto(`/c/${demo.cascadeId}`);
  const projectId = crypto.randomUUID();
  await sendCommand(page, 'project.create', {
    ...{ projectId, title: 'Школа наставников', mode, phase: 'running', before: null },
    ...{ leadId: demo.person('lead'), ...(mode === 'cohort' && { plannedSprints }) },
  });
  return projectId;
}

async function doneColumn(projectId: string): Promise<string> {
  const { rows } = await stage.site.database.pool.query<{ id: string }>(
    `select id from board_column where cascade_id = $1 and project_id = $2 and phase = 'done'`,
    [demo.cascadeId, projectId],
  );
  return rows[0]?.id ?? '';
}
