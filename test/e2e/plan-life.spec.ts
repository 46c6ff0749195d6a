import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BoardPage } from '../support/e2e-board.ts';
import { setStage } from '../support/e2e-browser.ts';
import { CalendarPage, projectWith } from '../support/e2e-calendar.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

/** Twenty rows of a plan; the third and the fourth can be read in two ways. */
const rows: readonly string[] = [
  'Семинар кураторов\t5 октября 2022',
  'Круглый стол\t12.10.2022',
  'Форсайт-сессия\tк 2024 году',
  'Диагностика\tк 2023 году',
  'Мастер-класс\t19 октября 2022 г.',
  ...Array.from({ length: 15 }, (_, at) => `Встреча ${at + 1}\t${at + 1} ноября 2022`),
];

test('a plan of 20 rows is pasted, two readings are settled, three events carried, one proven; a second browser sees it all', async () => {
  const { projectId } = await projectWith(stage, 'Путь плана', {});
  const lead = await pageOf('lead');
  await lead.goto(`/c/${demo.cascadeId}/p/${projectId}?add=plan`);
  await sendCommand(lead, 'project.edit', { projectId, evidenceRule: 'demand' });
  const dialog = lead.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Строки плана' }).fill(rows.join('\n'));
  await dialog.getByRole('button', { name: 'Разобрать' }).click();
  await dialog.getByText('Выбрано 20 из 20').waitFor();
  for (const place of [3, 4]) {
    const row = dialog.locator('ol > li').nth(place - 1);
    await row.getByRole('button', { name: `Уточнить: Строка ${place}` }).click();
    await row.getByRole('list', { name: 'Ответы' }).getByRole('button').first().click();
  }
  await dialog.getByText(/срок надо уточнить/).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Добавить 20 карточек' }).click();
  await dialog.waitFor({ state: 'detached' });
  await new BoardPage(lead).saved();

  const calendar = new CalendarPage(lead);
  await calendar.open(projectId);
  const moves = { 'Семинар кураторов': '06', 'Круглый стол': '13', 'Мастер-класс': '20' };
  const ids: string[] = [];
  for (const [title, day] of Object.entries(moves)) {
    const bar = lead.locator(`[data-item][title^="${title}"]`).first();
    const id = (await bar.getAttribute('data-item')) ?? '';
    await calendar.drag(id, `2022-10-${day}`);
    await calendar.shows(id, `2022-10-${day}`);
    ids.push(id);
  }
  await calendar.saved();

  const [seminar = ''] = ids;
  const board = new BoardPage(lead);
  await lead.goto(`/c/${demo.cascadeId}/p/${projectId}`);
  await board.ready();
  await board.drag(seminar, 'Завершено');
  const ask = lead.getByRole('dialog', { name: 'Чем подтвердить?' });
  await ask.waitFor();
  await board.shows(seminar, 'Запланировано');
  await ask.locator('input[data-kind="file"]').setInputFiles({
    ...{ name: 'Протокол.pdf', mimeType: 'application/pdf', buffer: Buffer.from('протокол') },
  });
  await ask.getByRole('link', { name: 'Скачать «Протокол.pdf»' }).waitFor();
  await ask.getByRole('button', { name: 'Перенести' }).click();
  await board.shows(seminar, 'Завершено');
  await board.saved();

  const director = await pageOf('director');
  const seen = new CalendarPage(director);
  await seen.open(projectId);
  for (const [at, day] of Object.values(moves).entries())
    await seen.shows(ids[at] ?? '', `2022-10-${day}`);
  await director.goto(`/c/${demo.cascadeId}/p/${projectId}?card=${seminar}`);
  const sheet = director.getByRole('dialog');
  await sheet.getByRole('link', { name: 'Скачать «Протокол.pdf»' }).waitFor();
  expect(await sheet.getByRole('textbox', { name: 'Срок словами' }).inputValue()).toBe(
    '5 октября 2022',
  );
  const { rows: saved } = await stage.site.database.pool.query<{ n: number }>(
    'select count(*)::int as n from card where cascade_id = $1 and project_id = $2',
    [demo.cascadeId, projectId],
  );
  expect(saved).toEqual([{ n: 20 }]);
});

async function pageOf(person: 'lead' | 'director'): Promise<Page> {
  const context = await stage.openAs(person, { viewport: { width: 1440, height: 900 } });
  return await context.newPage();
}
