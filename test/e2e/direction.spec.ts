import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const home = `/c/${demo.cascadeId}`;
const laboratory = `${home}/p/${demo.projectOf('laboratory')}/directions`;

async function opened(who: DemoPerson, path: string, options?: BrowserContextOptions) {
  const page = await (await stage.openAs(who, options)).newPage();
  await page.goto(stage.site.url + path);
  return page;
}

async function submit(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

test('C13 a project that outlives its direction is asked, the lead confirms with one press, another screen sees it', async () => {
  const page = await opened('director', laboratory);
  const other = await opened('member', `${home}/directions`);
  await page
    .getByText('Направление закончится 31 декабря 2024, проект идёт до 31 октября 2025.')
    .waitFor();
  await page.getByText('2025–2030, вероятное продолжение').first().waitFor();
  await expectAccessible(page);
  const next = page.getByRole('button', {
    name: 'Продолжить направлением «Педагоги и наставники»',
  });
  await next.press('Enter');
  await page.getByRole('heading', { name: 'Педагоги и наставники' }).waitFor();
  await page.getByText('Проект служит ему: 1 января – 31 октября 2025').waitFor();
  await next.waitFor({ state: 'detached' });
  const row = other.locator('li', { hasText: 'Педагоги и наставники Ю6' });
  await row.getByText('1 проект').waitFor();
  await page.keyboard.press('Control+z');
  await next.waitFor();
  await row.getByText('1 проект').waitFor({ state: 'detached' });
});

test('the lead may decide not to continue: the reason stands there for all until it is decided anew', async () => {
  const page = await opened('director', laboratory);
  const other = await opened('member', laboratory);
  await page.getByRole('button', { name: 'Не продолжать' }).click();
  await page.getByRole('textbox', { name: 'Почему' }).fill('Дальше проект идёт без направления');
  await expectAccessible(page);
  await submit(page, 'Не продолжать');
  for (const seen of [page, other])
    await seen.getByText('Решили не продолжать: Дальше проект идёт без направления').waitFor();
  await page.getByRole('button', { name: 'Решить заново' }).click();
  await other.getByText(/^Направление закончится/).waitFor();
});

test('a direction is served in its own years and a part of it is named; wrong years are refused in one sentence', async () => {
  const page = await opened('director', laboratory);
  await page.getByRole('button', { name: 'Годы и часть направления «Современная школа»' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Служит по').fill('2026-01-01');
  await submit(page, 'Сохранить');
  await dialog
    .getByText(
      'Направление «Современная школа» действует в 2019–2024 годах. Выберите дни внутри этих лет.',
    )
    .waitFor();
  await dialog.getByLabel('Служит по').fill('2023-12-31');
  await dialog.getByRole('textbox', { name: /^Какая часть/ }).fill('Центр наставничества');
  await submit(page, 'Сохранить');
  await page.getByText('Проект служит ему: 2020–2023').waitFor();
  await page.getByText('Часть: Центр наставничества').waitFor();
});

test('C13 the director keeps the catalogue: every change is a new edition, bad ones are refused in one sentence', async () => {
  const page = await opened('director', `${home}/directions`);
  const other = await opened('member', `${home}/directions`);
  await page.getByText(/^Редакция 1 от/).waitFor();
  await page.getByRole('button', { name: 'Добавить направление' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Код').fill('E1');
  await dialog
    .getByLabel('Внутри национального проекта')
    .selectOption({ label: 'Молодёжь и дети, 2025–2030' });
  await dialog.getByLabel('Название', { exact: true }).fill('Школа завтра');
  await dialog.getByLabel('Название по-английски').fill('School of Tomorrow');
  await dialog.getByLabel('Действует с').fill('2030-01-01');
  await dialog.getByLabel('Действует по').fill('2026-12-31');
  await expectAccessible(page);
  await submit(page, 'Добавить');
  await dialog.getByText(/^Код «E1» в справочнике уже есть/).waitFor();
  await dialog.getByLabel('Код').fill('Ю10');
  await submit(page, 'Добавить');
  await dialog.getByText('Конец раньше начала. Поменяйте даты местами.').waitFor();
  await dialog.getByLabel('Действует с').fill('2026-01-01');
  await dialog.getByLabel('Действует по').fill('2030-12-31');
  await dialog.getByRole('button', { name: 'Добавить продолжение' }).click();
  await dialog
    .getByLabel('Продолжение', { exact: true })
    .selectOption({ label: 'Ведущие школы, 2025–2030' });
  await submit(page, 'Добавить');
  await dialog.getByText(/^Продолжение должно закончиться позже/).waitFor();
  await dialog.getByRole('button', { name: 'Убрать продолжение 1' }).click();
  await submit(page, 'Добавить');
  for (const seen of [page, other]) {
    await seen.getByText('Школа завтра', { exact: false }).waitFor();
    await seen.getByText(/^Редакция 2 от/).waitFor();
  }
  await page.getByRole('button', { name: 'Изменить «Школа завтра»' }).click();
  await submit(page, 'Убрать из справочника');
  await page.getByText('Убрано из справочника: 1').click();
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  for (const seen of [page, other]) await seen.getByText(/^Редакция 4 от/).waitFor();
});

test('successors that go round and a direction taken out are refused; others only read the catalogue', async () => {
  const page = await opened('director', `${home}/directions`);
  await page.getByRole('button', { name: 'Изменить «Современная школа»' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Продолжение', { exact: true })
    .first()
    .selectOption({ label: 'Учитель будущего, 2019–2020' });
  await submit(page, 'Сохранить');
  await dialog.getByText(/^Продолжения пошли бы по кругу: «Учитель будущего»/).waitFor();
  const reader = await opened('observer', `${home}/directions`);
  await reader.getByText(/^Редакция \d от/).waitFor();
  expect(await reader.getByRole('button', { name: /Изменить|Добавить/ }).count()).toBe(0);
  await expectAccessible(reader);
});

test('the name a merged direction had stands beside that of the one it became part of', async () => {
  const page = await opened('director', laboratory);
  const linkId = crypto.randomUUID();
  const directionId = await directionOf('E5');
  const projectId = demo.projectOf('laboratory');
  await sendCommand(page, 'project.link', { projectId, linkId, to: { directionId } });
  await page.getByRole('heading', { name: 'Учитель будущего', exact: true }).waitFor();
  await sendCommand(page, 'project.unlink', { linkId: await linkTo('E1') });
  await page
    .getByRole('heading', { name: 'Современная школа (ранее «Учитель будущего»)' })
    .waitFor();
});

async function linkTo(code: string): Promise<string> {
  const { rows } = await stage.site.database.pool.query<{ id: string }>(
    `select l.id from link l join direction d on d.cascade_id = $1 and d.id = l.direction_id and d.code = $2
     where l.cascade_id = $1 and l.project_id = $3`,
    [demo.cascadeId, code, demo.projectOf('laboratory')],
  );
  return rows[0]?.id ?? '';
}

async function directionOf(code: string): Promise<string> {
  const { rows } = await stage.site.database.pool.query<{ id: string }>(
    'select id from direction where cascade_id = $1 and code = $2',
    [demo.cascadeId, code],
  );
  return rows[0]?.id ?? '';
}

test('on a phone the question is answered by touch', async () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  const page = await opened(
    'director',
    `${home}/p/${demo.projectOf('laboratory')}/directions`,
    phone,
  );
  await page.getByRole('button', { name: 'Связать с направлением' }).tap();
  await page.getByRole('dialog').getByLabel('Найти направление').fill('цифровая');
  await page.getByRole('checkbox', { name: 'Цифровая образовательная среда' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).tap();
  await page.getByRole('heading', { name: 'Цифровая образовательная среда' }).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
