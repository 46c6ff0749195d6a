import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const cascade = `/c/${demo.cascadeId}`;
const overview = `${cascade}/p/${demo.project}/overview`;

test('the director has the cascade on one screen; what the lead confirms is there at once', async () => {
  const director = await opened('director', `${cascade}/sprints`);
  const row = director.getByRole('row', { name: /ПРОкомьюнити/ });
  await row.getByRole('link', { name: 'Спринт 2' }).waitFor();
  const waits = director.getByRole('region', { name: 'Ждёт людей' });
  await waits.getByRole('link', { name: '1 измерение не подтверждено' }).waitFor();
  await expectAccessible(director);

  const { rows } = await stage.site.database.pool.query<{ id: string }>(
    'select id from measurement where cascade_id = $1 and project_id = $2 and confirmed_at is null',
    [demo.cascadeId, demo.project],
  );
  const lead = await opened('lead', overview);
  await lead.getByRole('link', { name: '1 измерение не подтверждено' }).waitFor();
  const measured = director.locator('summary', { hasText: /измерени[еяй] подтвержден/ });
  const before = Number((await measured.textContent())?.match(/\d+/)?.[0]);
  await sendCommand(lead, 'measurement.confirm', { measurementId: rows[0]?.id });
  for (const page of [director, lead])
    await page.getByRole('link', { name: '1 измерение не подтверждено' }).waitFor({
      state: 'detached',
    });
  await measured.getByText(String(before + 1)).waitFor();
  await measured.click();
  await director
    .getByRole('region', { name: 'За последние семь дней' })
    .getByRole('link')
    .first()
    .click();
  await director.waitForURL(/\/kpis\?kpi=/);
});

test('each number of the cascade is a way to what it counts', async () => {
  const page = await opened('director', `${cascade}/sprints`);
  const row = page.getByRole('row', { name: /ПРОкомьюнити/ });
  await row.getByRole('link', { name: /^Достигнут: \d+$/ }).click();
  await page.waitForURL(`**/p/${demo.project}/kpis`);
  await page.goBack();
  await page.getByRole('link', { name: /^Современная школа: карточек всего \d+$/ }).click();
  await page.waitForURL(/\/trace\?list=/);
  await page.goBack();
  await row.getByRole('link', { name: /^\d+$/ }).click();
  await page.waitForURL(`**${overview}`);
  await page.getByRole('link', { name: /ждут ознакомления$/ }).click();
  await page.waitForURL(/view=retros/);
});

test('a card that moves changes the flow of the project in another browser; the chart is a table by one press', async () => {
  const lead = await opened('lead', overview);
  const other = await opened('member', overview);
  const figure = other.getByRole('figure').filter({ hasText: 'Ход работы по дням' });
  const sentence = figure.getByText(/^На 17.окт\. в работе/);
  await sentence.waitFor();
  const before = workIn(await sentence.textContent());
  const { rows } = await stage.site.database.pool.query<{ id: string; column: string }>(
    `select c.id, k.id as "column" from card c
     join board_column k on k.cascade_id = c.cascade_id and k.project_id = c.project_id and k.phase = 'preparing'
     where c.cascade_id = $1 and c.project_id = $2 and c.sprint_id = $3 and c.phase = 'planned' limit 1`,
    [demo.cascadeId, demo.project, demo.sprint(2)],
  );
  await sendCommand(lead, 'card.move', {
    cardId: rows[0]?.id,
    boardProjectId: demo.project,
    toColumnId: rows[0]?.column,
    before: null,
  });
  await expect.poll(async () => workIn(await sentence.textContent())).toBe(before + 1);

  const asTable = figure.getByRole('button', { name: 'Показать таблицей' });
  await asTable.focus();
  await other.keyboard.press('Enter');
  const last = figure.getByRole('row').last();
  const [, ...inWork] = (await last.getByRole('cell').allTextContents()).slice(0, 4).map(Number);
  expect(inWork.reduce((sum, count) => sum + count, 0)).toBe(before + 1);
  await expectAccessible(other);
  await asTable.press('Enter');
  await expect.poll(() => figure.locator('svg').first().isVisible()).toBe(true);
});

test('the trend of any KPI can be drawn; where nothing is measured there are words and no picture', async () => {
  const page = await opened('lead', overview);
  const kpis = page.getByRole('region', { name: 'Показатели' });
  await kpis.getByRole('button', { name: /^Показать на рисунке: Участники событий/ }).click();
  await kpis.getByRole('heading', { name: /^Участники событий/ }).waitFor();
  await page.goto(`${cascade}/p/${demo.projectOf('laboratory')}/overview`);
  await page.getByText(/^Показателей пока нет/).waitFor();
  expect(await page.getByText(/NaN|Infinity|undefined/).count()).toBe(0);
});

test.each([
  ['light', 'ru'],
  ['dark', 'ru'],
  ['light', 'en'],
] as const)(
  'on a phone, %s, in %s: nothing sticks out, no letter of a chart is small, axe finds nothing',
  async (colorScheme, language) => {
    const page = await opened('observer', overview, {
      viewport: { width: 390, height: 844 },
      colorScheme,
    });
    if (language === 'en') {
      await page.evaluate(() => localStorage.setItem('kaskad.language', 'en'));
      await page.reload();
    }
    for (const address of [overview, `${cascade}/sprints`]) {
      await page.goto(address);
      await page.locator('figure svg text').first().waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      const sizes = await page
        .locator('figure svg text')
        .evaluateAll((texts) =>
          texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wide).toBe(0);
      await expectAccessible(page);
    }
  },
);

/** How many cards are in work. */
function workIn(sentence: string | null): number {
  return Number(sentence?.match(/в работе (\d+)/)?.[1]);
}

async function opened(
  person: DemoPerson,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await stage.openAs(person, options);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
