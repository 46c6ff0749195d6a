import { demoCascades } from '@kaskad/server/demo/content/cascades.ts';
import { idsIn } from '@kaskad/server/demo/intent.ts';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { tabTo } from '../support/e2e-keys.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const idOf = idsIn(demoCascades[0]?.key ?? '');

test('typed words are read beneath while they are typed; the saved meaning gives the card its days, and a second browser sees it', async () => {
  const sheet = await cardOf('laboratory', 'lab-e2');
  await sheet.words.fill('с 1 по 10 октября 2022');
  await sheet.says('с 1 октября 2022 г. по 10 октября 2022 г.');
  await sheet.page.getByRole('img', { name: 'На календаре: 1–10 октября 2022' }).waitFor();
  await sheet.words.press('Enter');
  await expect
    .poll(() => stored('lab-e2'), { timeout: PATIENCE })
    .toMatchObject({
      words: 'с 1 по 10 октября 2022',
      kind: 'range',
      days: '2022-10-01 2022-10-10',
      corrected: false,
    });
  const other = await cardOf('laboratory', 'lab-e2', 'member');
  await other.says('с 1 октября 2022 г. по 10 октября 2022 г.');
  expect(await other.words.count()).toBe(0);
});

test('a question stands at its place in the words; one press settles it, the words stay, and it is undone', async () => {
  const sheet = await cardOf('laboratory', 'lab-e3');
  const { page, words } = sheet;
  await words.fill('');
  await words.focus();
  await page.keyboard.insertText('Семинары до 2024 года');
  await page.locator('mark', { hasText: '2024 года' }).waitFor();
  await page.getByText('Само это время ещё входит в срок?').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Не входит до 31 декабря 2023' }).click();
  await sheet.says('до конца 2023 года');
  await expect
    .poll(() => stored('lab-e3'), { timeout: PATIENCE })
    .toMatchObject({
      words: 'Семинары до 2024 года',
      days: ' 2023-12-31',
      corrected: true,
    });
  expect(await page.locator('mark').count()).toBe(0);

  await page.getByRole('button', { name: 'Спросить снова' }).click();
  await page.locator('mark').waitFor();
  await page.getByRole('heading', { name: 'Когда' }).click();
  await page.keyboard.press('Control+z');
  await sheet.says('до конца 2023 года');
});

test('words without an answer keep their question and give the card no days', async () => {
  const sheet = await cardOf('laboratory', 'lab-e4');
  await sheet.words.fill('ноябрь');
  await sheet.words.press('Enter');
  await expect
    .poll(() => stored('lab-e4'), { timeout: PATIENCE })
    .toMatchObject({
      words: 'ноябрь',
      days: ' ',
    });
  await sheet.page.getByRole('button', { name: 'Каждый год' }).click();
  await expect
    .poll(() => stored('lab-e4'), { timeout: PATIENCE })
    .toMatchObject({
      kind: 'recurring',
      days: '2020-11-01 2024-11-30',
    });
});

test('a meaning is corrected by hand and put back to what was read', async () => {
  const sheet = await cardOf('trajectory', 'path-e1');
  const { page, words } = sheet;
  const before = await words.inputValue();
  await page.getByRole('button', { name: 'Поправить вручную' }).click();
  await page.getByLabel('Как это бывает').selectOption('В эти дни');
  await page.getByLabel('С какого дня').fill('2021-10-05');
  await page.getByLabel('По какой день').fill('2021-10-06');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Понимать так' }).click();
  await page.getByText('Понято иначе, чем прочитано').waitFor();
  expect(await words.inputValue()).toBe(before);
  await expect
    .poll(() => stored('path-e1'), { timeout: PATIENCE })
    .toMatchObject({
      words: before,
      days: '2021-10-05 2021-10-06',
      corrected: true,
    });
  await page.getByRole('button', { name: 'Вернуть прочитанное' }).click();
  await expect
    .poll(() => stored('path-e1'), { timeout: PATIENCE })
    .toMatchObject({
      corrected: false,
    });
  await page.getByText('Понято иначе').waitFor({ state: 'detached' });
});

test.each([
  ['31 апреля', 'Такого дня в календаре нет. Какой день верный?'],
  ['до 2020 – 2019', 'Конец стоит раньше начала. Как правильно?'],
  ['as soon as possible', 'Здесь не видно срока. Что имеется в виду?'],
  ['<img src=x onerror=alert(1)>', 'Здесь не видно срока. Что имеется в виду?'],
])('bad words ask and are kept: %s', async (phrase, question) => {
  const sheet = await cardOf('laboratory', 'lab-e6');
  await sheet.words.fill(phrase);
  await sheet.page.getByText(question).waitFor();
  await sheet.words.press('Enter');
  await expect
    .poll(() => stored('lab-e6'), { timeout: PATIENCE })
    .toMatchObject({
      words: phrase,
      days: ' ',
    });
});

test('10,000 characters stay in the field with the reason, also after the page was loaded again', async () => {
  const sheet = await cardOf('laboratory', 'lab-e7');
  const { page, words } = sheet;
  const saved = await stored('lab-e7');
  const long = 'ежегодно, октябрь – '.repeat(500);
  await words.fill(long);
  await page.getByText(/это длинно: 9\D?999 знаков, помещается 500/).waitFor();
  await words.press('Tab');
  await page.reload();
  await expect.poll(() => words.inputValue(), { timeout: PATIENCE }).toBe(long);
  expect(await stored('lab-e7')).toEqual(saved);
  await words.press('Escape');
  await expect.poll(() => words.inputValue()).toBe(saved?.words);
});

test('an answer that holds for the whole plan can be remembered, and is not asked again', async () => {
  const first = await cardOf('trajectory', 'path-e2');
  await first.words.fill('в течение года');
  await first.page.getByRole('button', { name: 'Учебный' }).click();
  await first.page.getByRole('button', { name: 'Да, запомнить для проекта' }).click();
  await first.page.getByText('Запомнено для всего проекта').waitFor();
  const second = await cardOf('trajectory', 'path-e3');
  await second.words.fill('раз в полугодие');
  await second.says(/1 раз в учебное полугодие/);
  expect(await second.page.locator('mark').count()).toBe(0);
});

test('an idea keeps its words and their meaning, and says calmly that days come with a plan', async () => {
  const { home, key } = idea();
  const sheet = await cardOf(home, key, 'lead');
  await sheet.words.fill('25 мая 2023');
  await sheet.words.press('Enter');
  await sheet.page.getByText(/Точные дни появятся на карточке, когда её возьмут в план/).waitFor();
  await expect
    .poll(() => stored(key), { timeout: PATIENCE })
    .toMatchObject({
      words: '25 мая 2023',
      kind: 'date',
      days: ' ',
    });
});

test.each([
  ['a phone in the dark', 'lab-e8', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ['a desk', 'lab-e9', {}],
] as const)(
  'keys alone answer a question in English, on %s, and it is accessible',
  async (_, card, how) => {
    const sheet = await cardOf('laboratory', card, 'director', { ...how, locale: 'en-GB' });
    const { page } = sheet;
    await english(page);
    const words = page.getByRole('textbox', { name: 'Time in words' });
    await words.fill('до 2024 года');
    await page.getByText('Is that time itself still included?').waitFor();
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    await words.focus();
    await tabTo(page, page.getByRole('button', { name: /^Included/ }));
    await page.keyboard.press('Enter');
    await page.getByText('Settled by you').waitFor();
    await page.getByText('by 31 December 2024').first().waitFor();
  },
);

test('the words of a target fill its fields and are kept word for word; two limits ask which', async () => {
  const page = await (await stage.openAs('lead')).newPage();
  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}/kpis`);
  await page.getByRole('button', { name: 'Добавить показатель' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Новый показатель' });
  const words = dialog.getByRole('textbox', { name: 'Словами плана' });
  const phrase = 'не менее 10 % от общего числа ежегодно с нарастающим итогом';
  await words.fill(phrase);
  await expect.poll(() => dialog.getByLabel('Значение', { exact: true }).inputValue()).toBe('10');
  expect(await dialog.getByLabel('Что измеряем').inputValue()).toBe(`Н${phrase.slice(1)}`);
  expect(await dialog.getByLabel('От чего доля').inputValue()).toBe('от общего числа');
  expect(await dialog.getByLabel('Нарастающим итогом').isChecked()).toBe(true);
  await dialog.getByText('Срок взят по концу проекта').waitFor();
  await expectAccessible(page);

  await words.fill('от 10 до 20 человек');
  await dialog.getByText('Названы два предела. Какой записать?').waitFor();
  await dialog.getByRole('button', { name: 'не более 20 чел.' }).click();
  await expect.poll(() => dialog.getByLabel('Значение', { exact: true }).inputValue()).toBe('20');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  const row = page.locator('[data-kpi]').filter({ hasText: /не более 20/ });
  await row.getByRole('link').first().click();
  await page.locator('q', { hasText: 'от 10 до 20 человек' }).waitFor();
});

interface Sheet {
  readonly page: Page;
  readonly words: Locator;
  /** Resolves once the reading says it. */
  says(words: string | RegExp): Promise<void>;
}

async function cardOf(
  project: string,
  card: string,
  person: DemoPerson = 'director',
  options?: BrowserContextOptions,
): Promise<Sheet> {
  const page = await (await stage.openAs(person, options)).newPage();
  const home = `/c/${demo.cascadeId}/p/${idOf('project', project)}`;
  await page.goto(`${home}?card=${idOf('card', card)}`);
  await page.getByRole('dialog').waitFor();
  const words = page.getByRole('textbox', { name: 'Срок словами' });
  if (options === undefined && person !== 'member') await words.waitFor();
  return {
    page,
    words,
    says: (told) => page.getByRole('dialog').getByText(told).first().waitFor(),
  };
}

/** The page in English, as the setting keeps it. */
async function english(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('kaskad.language', 'en'));
  await page.reload();
}

/** An idea of a project in sprints. */
function idea(): { home: string; key: string } {
  const [project] = (demoCascades[0]?.projects ?? []).filter(
    ({ sprints }) => sprints !== undefined,
  );
  const key = project?.sprints?.ideas[0]?.key;
  if (project === undefined || key === undefined) throw new Error('no idea in the demonstration');
  return { home: project.key, key };
}

/** What the database holds of a card's time. */
async function stored(key: string) {
  const { rows } = await stage.site.database.pool.query<{
    words: string;
    days: string;
    kind: string | null;
    corrected: boolean;
  }>(
    `select c.schedule_text as words, concat(c.starts_on, ' ', c.ends_on) as days,
       s.meaning->>'kind' as kind, s.corrected_at is not null as corrected
     from card c left join schedule s on s.cascade_id = c.cascade_id and s.id = c.id
     where c.cascade_id = $1 and c.id = $2`,
    [demo.cascadeId, idOf('card', key)],
  );
  return rows[0];
}
