import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';

const stage = setStage('empty');

test('an empty installation asks for its organisation and director, who then brings in a project and a card', async () => {
  const context = await stage.open();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Начнём' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Создать и войти' }).click();
  await page.getByText('Заполните это поле').first().waitFor();
  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  await field('Организация').fill('ИМЦ Приморского района');
  await field('Программа развития').fill('Программа на три года');
  await field(/^Фамилия/).fill('Иванова Мария Петровна');
  await field('Электронная почта').fill('director@imc.example');
  await page.getByLabel('Новый пароль', { exact: true }).fill('тихая вода у шлюза');
  await page.getByLabel('Пароль ещё раз', { exact: true }).fill('тихая вода у шлюза');
  await page.getByRole('button', { name: 'Создать и войти' }).click();

  await page.waitForURL('**/c/*');
  await page.getByText('В каскаде пока нет проектов').waitFor();
  await page.getByText('Начните с идеи: назовите проект и выберите, как пойдёт работа.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Новый проект' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Название проекта' }).fill('Наставники района');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Создать проект' }).click();

  await page.waitForURL('**/p/*');
  await page.getByText('Спринта пока нет').waitFor();
  await page.getByRole('button', { name: 'Добавить в «Замысел»' }).click();
  await page
    .getByRole('textbox', { name: 'Новая карточка в «Замысел»' })
    .fill('Семинар наставников');
  await page.keyboard.press('Enter');
  await page.locator('[data-card]', { hasText: 'Семинар наставников' }).waitFor();
  await page.getByText('Сохранено', { exact: true }).waitFor();
  await expectAccessible(page);

  await page.reload();
  await page.locator('[data-card]', { hasText: 'Семинар наставников' }).waitFor();
  const { rows } = await stage.site.database.pool.query(
    `select c.title, p.title as project from card c join project p on p.id = c.project_id`,
  );
  expect(rows).toEqual([{ title: 'Семинар наставников', project: 'Наставники района' }]);
  // The browser reports the answer to who is signed in: nobody.
  expect(stage.troubles.console.filter((line) => !line.includes('/api/me'))).toEqual([]);
});

test('an installation that has its organisation founds no second one', async () => {
  const context = await stage.open();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Вход' }).waitFor();
  const answer = await context.request.post('/api/first-run', {
    headers: { origin: stage.site.url },
    data: {
      organisation: 'Другая',
      programme: 'Другая',
      name: 'Другой',
      email: 'other@imc.example',
      password: 'другая вода у шлюза',
    },
  });
  expect(answer.status()).toBe(409);
});
