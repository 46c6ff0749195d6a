import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import type { DemoPerson } from '../support/e2e-site.ts';
import { SprintRoom } from '../support/e2e-sprint.ts';

const stage = setStage('demonstration');
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const NOTE = 'Залы заняты по четвергам';

test('on a phone a note is written, seen when it is shown, and voted for by touch, beside a colleague at a desk', async () => {
  const lead = await roomOf('lead');
  const member = await roomOf('member', phone);
  await lead.toPlan();
  await lead.press('Подвести итоги');
  await lead.toRetro(2);
  await member.toRetro(2);
  const { page } = member;

  await page.getByRole('navigation', { name: 'Колонки' }).getByText('Мешало').tap();
  await page.getByRole('textbox', { name: 'Новая запись: Мешало' }).fill(NOTE);
  await page.getByRole('button', { name: 'Добавить', exact: true }).tap();
  await page.getByText(NOTE).waitFor();
  await lead.page.getByText('1 запись другого участника').first().waitFor();
  expect(await lead.page.getByText(NOTE).count()).toBe(0);
  await expectAccessible(page);

  await lead.judgeAll('Помогло');
  await lead.press('Открыть записи');
  await lead.page.getByText(NOTE).waitFor();
  await lead.press('Начать голосование');
  const vote = page.getByRole('button', { name: `Голос за «${NOTE}` });
  await vote.tap();
  await expect.poll(() => vote.getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await member.saved();
  await lead.press('Показать голоса');
  for (const room of [lead, member]) await room.page.getByText('1 голос').first().waitFor();
});

async function roomOf(person: DemoPerson, options = {}): Promise<SprintRoom> {
  const context = await stage.openAs(person, options);
  return new SprintRoom(await context.newPage());
}
