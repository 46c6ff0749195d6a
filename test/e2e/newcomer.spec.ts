import { expect, test } from 'vitest';
import { BoardPage } from '../support/e2e-board.ts';
import { PATIENCE, setStage, signInByLink } from '../support/e2e-browser.ts';
import { demo, storedCard } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const wave = demo.card('pro-2-wave');
const adults = demo.card('pro-2-adults');

test('a newcomer signs in by a link, moves a card that a colleague sees, meets the gate, and loses nothing offline', async () => {
  const lead = await stage.open();
  const page = await lead.newPage();
  await signInByLink(stage, page, 'lead');
  await page.getByRole('heading', { name: 'От трансформации к системным изменениям' }).waitFor();
  await page.getByRole('link', { name: 'ПРОкомьюнити' }).first().click();
  const board = new BoardPage(page);
  await board.ready();
  await board.shows(wave, 'Запланировано');

  const member = await stage.open();
  const colleague = new BoardPage(await member.newPage());
  await signInByLink(stage, colleague.page, 'member');
  await colleague.open();
  await colleague.shows(wave, 'Запланировано');

  await board.drag(wave, 'Подготовка');
  await board.shows(wave, 'Подготовка');
  await colleague.shows(wave, 'Подготовка');

  await page.getByRole('link', { name: 'План', exact: true }).click();
  await page.getByRole('button', { name: /^Спринт 3/ }).click();
  const plan = page.getByRole('button', { name: 'Спланировать спринт 3' });
  await plan.waitFor();
  const why = 'Спринт 3 пока нельзя планировать: спринт 2 ещё идёт. Подведите его итоги.';
  await page.getByText(why).filter({ visible: true }).first().waitFor();
  await plan.click({ force: true });
  await page.getByRole('button', { name: /^Спринт 3/ }).waitFor();
  expect(await sprintNumbers()).toEqual([0, 1, 2]);

  await page.getByRole('link', { name: 'Доска', exact: true }).click();
  await board.ready();
  await lead.setOffline(true);
  await board.drag(adults, 'Проведение');
  await board.shows(adults, 'Проведение');
  await page.getByText('Нет связи, 1 изменение ждёт').waitFor();
  await board.drag(wave, 'Проведение');
  await page.getByText('Нет связи, 2 изменения ждут').waitFor();
  await page.close();
  expect((await storedCard(stage.site, adults)).column).toBe('Запланировано');

  await lead.setOffline(false);
  const again = new BoardPage(await lead.newPage());
  await again.open();
  for (const one of [again, colleague])
    for (const card of [adults, wave]) await one.shows(card, 'Проведение');
  await again.saved();
  for (const card of [adults, wave])
    await expect
      .poll(async () => (await storedCard(stage.site, card)).column, { timeout: PATIENCE })
      .toBe('Проведение');
  expect(await order(again)).toEqual(await order(colleague));
});

async function sprintNumbers(): Promise<number[]> {
  const { rows } = await stage.site.database.pool.query<{ number: number }>(
    'select number from sprint where project_id = $1 order by number',
    [demo.project],
  );
  return rows.map(({ number }) => number);
}

function order(board: BoardPage): Promise<(string | undefined)[]> {
  return board
    .column('Проведение')
    .locator('[data-card]')
    .evaluateAll((tiles) =>
      tiles
        .map((tile) => ({
          id: (tile as HTMLElement).dataset['card'],
          place: Number(tile.getAttribute('aria-posinset')),
        }))
        .sort((a, b) => a.place - b.place)
        .map(({ id }) => id),
    );
}
