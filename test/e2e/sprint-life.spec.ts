import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { takePicture } from '../support/e2e-picture.ts';
import { type DemoPerson, demo, unfinishedCards } from '../support/e2e-site.ts';
import { SprintRoom } from '../support/e2e-sprint.ts';

const stage = setStage('demonstration');
const SECRET = 'Осенние встречи назначали в последний день';

test('F15 a whole sprint from its review to the start of the next: verdicts, unseen notes, secret votes, one person offline, decisions, closing, answers', async () => {
  const lead = await roomOf('lead');
  const member = await roomOf('member');
  const director = await roomOf('director');
  const others = [lead, director].map(({ page }) => heardBy(page));
  await takePicture(lead.page, 'board');

  await lead.toPlan();
  await takePicture(lead.page, 'plan');
  await lead.press('Подвести итоги');
  for (const room of [lead, member, director]) await room.toRetro(2);
  await lead.judgeAll('Помогло');

  await member.write('Мешало', SECRET);
  await lead.write('Получилось', 'Первая волна семинаров прошла силами актива');
  await lead.page.getByText('1 запись другого участника').first().waitFor();
  await lead.page.reload();
  await lead.page.getByText('1 запись другого участника').first().waitFor();
  for (const heard of others) expect(heard.join('\n')).not.toContain(SECRET);
  await expectAccessible(lead.page);

  await lead.press('Открыть записи');
  for (const { page } of [lead, director]) await page.getByText(SECRET).waitFor();

  await member.page.context().setOffline(true);
  await member.write('Попробуем', 'Назначать встречи за две недели');
  await lead.press('Начать голосование');
  await lead.vote(SECRET);
  await member.page.context().setOffline(false);
  await lead.page.getByText('Назначать встречи за две недели').waitFor();
  await Promise.all([member.vote(SECRET), director.vote(SECRET)]);
  await lead.saved();
  await member.saved();
  await director.saved();
  await takePicture(lead.page, 'retro');
  await expectAccessible(lead.page);
  await lead.press('Показать голоса');
  for (const { page } of [lead, member, director])
    await page.getByText('3 голоса').first().waitFor();

  await lead.decide('Встречи назначаем за две недели', 'В календаре нет встреч ближе двух недель');
  await expectAccessible(lead.page);
  await lead.press('Подписать ретроспективу');
  await director.page
    .getByText(/Подписано:/)
    .first()
    .waitFor();

  const unfinished = await unfinishedCards(stage.site, demo.sprint(2));
  const dispositions = unfinished.map((cardId) => ({
    cardId,
    kind: 'carry',
    reason: 'Продолжаем весной',
  }));
  await sendCommand(lead.page, 'sprint.close', { sprintId: demo.sprint(2), dispositions });

  const sprintId = crypto.randomUUID();
  await sendCommand(lead.page, 'sprint.plan', {
    projectId: demo.project,
    sprintId,
    number: 3,
  });
  await lead.toPlan();
  await lead.waiting.first().waitFor();
  await sendCommand(lead.page, 'sprint.edit', {
    sprintId,
    goal: 'Раскрыть актив в школах',
    startsOn: '2023-01-16',
    endsOn: '2023-05-26',
  });
  await sendCommand(lead.page, 'card.put-in-sprint', { cardId: unfinished[0], sprintId });
  await expect(
    sendCommand(lead.page, 'sprint.start', { sprintId }),
    'a start over unanswered decisions',
  ).rejects.toThrow('decisions-unanswered');
  await takePicture(lead.page, 'planning');
  await expectAccessible(lead.page);
  while ((await lead.waiting.count()) > 0) await lead.answerByRule();
  await lead.press('Начать спринт 3');
  await lead.page.getByRole('button', { name: 'Подвести итоги', exact: true }).waitFor();

  await director.page.goto(`/c/${demo.cascadeId}/sprints?view=projects`);
  await director.page.getByRole('heading', { level: 1 }).waitFor();
  await takePicture(director.page, 'director');
});

async function roomOf(person: DemoPerson): Promise<SprintRoom> {
  const context = await stage.openAs(person);
  const room = new SprintRoom(await context.newPage());
  await room.toBoard();
  return room;
}

/** Everything the server has said to a page, frames and answers, as long as the page lives. */
function heardBy(page: Page): string[] {
  const heard: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => void heard.push(String(payload))),
  );
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return;
    response.text().then(
      (text) => void heard.push(text),
      () => undefined,
    );
  });
  return heard;
}
