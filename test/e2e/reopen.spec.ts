import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const [projectId, closed, next] = [1, 2, 3].map(() => crypto.randomUUID()) as [
  string,
  string,
  string,
];

test('the lead reopens the retrospective of a closed sprint; the next one waits until it is signed again, and both records are read', async () => {
  const context = await stage.openAs('director');
  const page = await context.newPage();
  await page.goto(`/c/${demo.cascadeId}`);
  await page.getByText('Сохранено', { exact: true }).waitFor();
  await closeSprintAndPlanNext(page);

  const plan = `/c/${demo.cascadeId}/p/${projectId}/plan`;
  await page.goto(`${plan}?sprint=0`);
  await page.getByRole('button', { name: 'Открыть ретроспективу снова' }).click();
  const dialog = page.getByRole('dialog', { name: 'Открыть ретроспективу снова' });
  await dialog.getByRole('textbox', { name: 'Почему открываем снова' }).fill('Забыли про сроки');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Открыть ретроспективу снова' }).click();
  await page.getByText('Ретроспектива снова открыта').waitFor();
  await expectAccessible(page);

  await page.goto(`${plan}?sprint=1`);
  await page
    .getByText(/ретроспективу спринта 0 открыли снова/)
    .first()
    .waitFor();
  await expect(sendCommand(page, 'sprint.start', { sprintId: next })).rejects.toThrow(
    'previous-retro-reopened',
  );

  await page.goto(`${plan}?sprint=0`);
  await page.getByRole('link', { name: 'Дописать и подписать' }).click();
  await page.getByRole('button', { name: 'Подписать ретроспективу' }).waitFor();
  await sendCommand(page, 'retro.write', { sprintId: closed, field: 'hindered', body: 'Сроки' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Подписать ретроспективу' }).click();
  await page.getByText(/^Подписана снова:/).waitFor();

  await page.goto(`${plan}?sprint=0`);
  await page.getByRole('heading', { name: 'Итог, как он был при закрытии' }).waitFor();
  const later = page.getByRole('region', { name: /^Ретроспектива после повторной подписи/ });
  await later.getByText('Сроки', { exact: true }).waitFor();
  const hashes = page.locator('code').filter({ hasText: /^[0-9a-f]{64}$/ });
  await expect.poll(() => hashes.count(), { timeout: PATIENCE }).toBe(3);
  await expectAccessible(page);
  await sendCommand(page, 'sprint.start', { sprintId: next });
  await page
    .getByRole('button', { name: 'Открыть ретроспективу снова' })
    .waitFor({ state: 'detached' });
});

async function closeSprintAndPlanNext(page: Page): Promise<void> {
  const ask = (name: Parameters<typeof sendCommand>[1], args: object) =>
    sendCommand(page, name, args);
  const ownerId = demo.person('lead');
  const dates = { startsOn: '2022-09-01', endsOn: '2022-10-14' };
  const card = { projectId, kind: 'event', title: 'Семинар' };
  const [cardId, decisionId] = [crypto.randomUUID(), crypto.randomUUID()];
  await ask('project.create', {
    ...{ projectId, title: 'Наставники', mode: 'sprints', phase: 'running', before: null },
    leadId: ownerId,
  });
  await ask('sprint.plan', { projectId, sprintId: closed, number: 0 });
  await ask('sprint.edit', { sprintId: closed, goal: 'Договориться', ...dates });
  await ask('card.add', { ...card, cardId, sprintId: closed });
  for (const key of artefactKeys)
    await ask('project.fill-artefact', { projectId, key, body: 'Написано' });
  await ask('sprint.start', { sprintId: closed });
  await ask('sprint.review', { sprintId: closed });
  await ask('retro.write', { sprintId: closed, field: 'wentWell', body: 'Встречи' });
  const decision = { sprintId: closed, body: 'Звать раньше', ownerId, evidence: 'Заявки в срок' };
  await ask('decision.add', { ...decision, decisionId });
  await ask('retro.sign', { sprintId: closed });
  const dispositions = [{ cardId, kind: 'carry', reason: 'Не успели' }];
  await ask('sprint.close', { sprintId: closed, dispositions });
  await ask('sprint.plan', { projectId, sprintId: next, number: 1 });
  const ahead = { startsOn: '2022-10-17', endsOn: '2022-12-16' };
  await ask('sprint.edit', { sprintId: next, goal: 'Провести', ...ahead });
  await ask('card.add', { ...card, cardId: crypto.randomUUID(), sprintId: next });
  const answer = { kind: 'declined', reason: 'Уже зовём' };
  await ask('decision.answer', { decisionId, sprintId: next, ...answer });
}
