import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { type DemoPerson, demo, unfinishedCards } from '../support/e2e-site.ts';
import { SprintRoom } from '../support/e2e-sprint.ts';

const stage = setStage('demonstration');
const REASON = 'Приказ о старте второй волны уже подписан';

test('a director opens the gate early with a reason: the sprint before closes as it stands, and the plan tells everybody for ever', async () => {
  const lead = await roomOf('lead');
  const director = await roomOf('director');
  const { page } = director;
  const open = await unfinishedCards(stage.site, demo.sprint(2));
  const member = await roomOf('member');
  const held = await takeByKeys(member.page);
  await director.toPlan(3);
  await director.press('Открыть шлюз с обоснованием');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Спринт 2 закроется таким, какой он есть').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Обоснование' }).fill(REASON);
  await dialog.getByRole('button', { name: 'Открыть шлюз', exact: true }).click();
  await director.waiting.first().waitFor();
  await director.saved();

  for (const { page: seen } of [director, lead]) {
    await seen.goto(`/c/${demo.cascadeId}/p/${demo.project}/plan?sprint=2`);
    await seen.getByRole('region', { name: 'Спринт 2' }).getByText(REASON).first().waitFor();
    await seen.getByRole('table', { name: 'Обещание и итог' }).waitFor();
  }
  expect(await unfinishedCards(stage.site, demo.sprint(2))).toEqual([]);
  expect(open).toContain(held);
  await member.page.keyboard.press('Space');
  await member.page.getByText('Карточка теперь в спринте').first().waitFor();
  await member.saved();
  const { rows } = await stage.site.database.pool.query<{ number: number }>(
    'select s.number from card c join sprint s on s.id = c.sprint_id where c.id = $1',
    [held],
  );
  expect(
    rows,
    'a card in the hand of somebody else goes into the plan that is now on the board',
  ).toEqual([{ number: 3 }]);
});

test('a lead meets the shut gate in one sentence and is offered no way past it', async () => {
  const lead = await roomOf('lead');
  await lead.toPlan(4);
  const outline = lead.page.getByRole('region', { name: 'Спринт 4', exact: true });
  const sentence = 'Спринт 4 пока нельзя планировать: спринт 3 ещё не начат. Начните его.';
  await outline.getByText(sentence).waitFor();
  expect(await lead.page.getByRole('button', { name: /с обоснованием/ }).count()).toBe(0);
});

test('people called anew keep their names on the page of a closed sprint, while the board shows the new ones', async () => {
  const { rows } = await stage.site.database.pool.query<{ before: string }>(
    `update person p set name = 'Иначе: ' || p.name from (select id, name from person) was
     where was.id = p.id and p.id = $1 returning was.name as before`,
    [demo.person('lead')],
  );
  const before = rows[0]?.before ?? '';
  const { page } = await roomOf('director');
  await page
    .getByRole('img', { name: `Иначе: ${before}` })
    .first()
    .waitFor();

  await page.goto(`/c/${demo.cascadeId}/p/${demo.project}/plan?sprint=1`);
  const closed = page.getByRole('region', { name: 'Спринт 1', exact: true });
  await closed.getByText(`Подписано: ${before}`).waitFor();
  await closed.getByRole('cell').getByText(before, { exact: true }).first().waitFor();
  await page.getByRole('button', { name: /Шлюз перед спринтом 2 открыт/ }).click();
  await page.getByText(`Ретроспектива подписана: ${before}`).waitFor();
  expect(await page.getByRole('main').textContent()).not.toContain('Иначе');
});

async function roomOf(person: DemoPerson): Promise<SprintRoom> {
  const context = await stage.openAs(person);
  const room = new SprintRoom(await context.newPage());
  await room.toBoard();
  return room;
}

/** Takes the first planned card and holds it over the next column; gives its id. */
async function takeByKeys(page: Page): Promise<string> {
  const tile = page.getByRole('region', { name: 'Запланировано' }).locator('[data-card]').first();
  const cardId = (await tile.getAttribute('data-card')) ?? '';
  await tile.getByRole('link').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  return cardId;
}
