import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { SeriesPage, seriesProject } from '../support/e2e-series.ts';

const stage = setStage('demonstration');

test('one time is held with its result and evidence, another called off; the second browser sees both, an observer only looks', async () => {
  const { projectId, ids } = await seriesProject(stage, 'Проведения', {
    Конкурс: 'ежегодно, октябрь-февраль',
  });
  const [member, lead] = [await SeriesPage.of(stage, 'member'), await SeriesPage.of(stage, 'lead')];
  for (const one of [member, lead]) await one.open(projectId, ids.Конкурс);
  await member.section.getByText('проведено 0 из 3').waitFor();
  await expectAccessible(member.page);

  await member
    .row('октября 2021')
    .getByRole('button', { name: /^Отметить/ })
    .click();
  await member.dialog.getByLabel('День проведения').fill('2021-12-10');
  await member.dialog.getByLabel(/Сколько человек/).fill('сорок');
  await member.dialog.getByText('Нужно целое число').waitFor();
  await member.dialog.getByLabel(/Сколько человек/).fill('40');
  await member.dialog.getByLabel(/Что получилось/).fill('Девять финалистов');
  await expectAccessible(member.page);
  await member.dialog.getByRole('button', { name: 'Сохранить' }).click();
  for (const one of [member, lead]) {
    await one.row('октября 2021').getByText('Девять финалистов').waitFor();
    await one.row('октября 2021').getByText('пришли 40 человек').waitFor();
    await one.row('октября 2022').getByText('Год назад: 10 декабря 2021').waitFor();
  }

  await lead.choose('октября 2023', 'Отменить с причиной');
  await lead.dialog.getByRole('textbox').fill('Нет заявок');
  await lead.dialog.getByRole('button', { name: 'Отменить с причиной' }).click();
  await member.row('октября 2023').getByText('Причина: Нет заявок').waitFor();
  await member.page.getByText('История', { exact: true }).click();
  for (const told of [
    /^проведено 10.декабря.2021.*пришли 40 человек. Что получилось: «Девять/,
    /^проведение отменено: .*2023.*Причина: Нет заявок$/,
  ])
    await member.page.getByRole('paragraph').filter({ hasText: told }).waitFor();

  await member.row('октября 2021').getByText('подтвержд', { exact: false }).first().click();
  await member.row('октября 2021').getByRole('button', { name: /ссылк/i }).waitFor();

  const observer = await SeriesPage.of(stage, 'observer');
  await observer.open(projectId, ids.Конкурс);
  await observer.row('октября 2021').getByText('Девять финалистов').waitFor();
  expect(await observer.section.getByRole('button', { name: /Отметить|Действия/ }).count()).toBe(0);
  await expectAccessible(observer.page);
});

test('days that were set by hand on a card whose words come again are said to be others; one press takes those of the words', async () => {
  const { projectId, ids } = await seriesProject(stage, 'Дни рукой', {
    Слёт: 'ежегодно, апрель',
  });
  const lead = await SeriesPage.of(stage, 'lead');
  await lead.open(projectId, ids.Слёт);
  const { page } = lead;
  const start = page.getByLabel('Начало', { exact: true });
  expect(await start.inputValue()).toBe('2022-04-01');
  await start.fill('2022-04-11');
  await start.press('Enter');
  await page.getByText('Дни на карточке стоят другие, не те, что в словах.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Взять дни из слов' }).click();
  await page.getByText('Дни на карточке стоят другие').waitFor({ state: 'detached' });
  expect(await start.inputValue()).toBe('2022-04-01');
  expect(await page.getByLabel('Срок словами').first().inputValue()).toBe('ежегодно, апрель');
});

test('a minimum tells what is held of what is needed, and is red when it can no longer be met', async () => {
  const { projectId, ids } = await seriesProject(stage, 'Минимум', {
    Семинары: 'не менее 1 раза в учебном полугодии',
  });
  const lead = await SeriesPage.of(stage, 'lead');
  await lead.open(projectId, ids.Семинары);
  await lead.page.getByLabel('Минимум проведений уже не выполнить').first().waitFor();
  await lead.section.getByText('I полугодие 2022/23 учебного года').waitFor();
  await lead.row('II полугодие 2021/22').getByText('не выполнено').waitFor();
  await lead.section.getByRole('button', { name: 'Отметить проведение' }).click();
  await lead.dialog.getByLabel('День проведения').fill('2022-03-10');
  await lead.dialog.getByRole('button', { name: 'Сохранить' }).click();
  await lead.row('II полугодие 2021/22').getByText('1 из 1').waitFor();
  await lead.row('II полугодие 2021/22').getByText('выполнено', { exact: true }).waitFor();
  const alarm = lead.page.getByLabel('Минимум проведений уже не выполнить');
  await alarm.waitFor({ state: 'detached' });
  await expectAccessible(lead.page);
});

test('endless work shows its last sign of life on a phone, in the dark, in English, by touch', async () => {
  const { projectId, ids } = await seriesProject(stage, 'Без срока', {
    Сопровождение: 'постоянно',
  });
  const lead = await SeriesPage.of(stage, 'lead', {
    viewport: { width: 390, height: 844 },
    ...{ hasTouch: true, isMobile: true, colorScheme: 'dark' },
  });
  await lead.page.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('kaskad.language', 'en');
  });
  await lead.open(projectId, ids.Сопровождение);
  await lead.section.getByText('No sign of life yet.').waitFor();
  await lead.section.getByRole('button', { name: 'Note work done' }).tap();
  await lead.dialog.getByRole('button', { name: 'Save' }).tap();
  await lead.section.getByText(/^Last sign of life: today$/).waitFor();
  await lead.section.getByText('Going on').waitFor();
  await lead.section.getByRole('combobox').selectOption('14');
  await expectAccessible(lead.page);
  const width = await lead.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('which year the plan means is asked once, and the answer reaches the whole project', async () => {
  const { projectId, ids } = await seriesProject(stage, 'Год плана', {
    Консультации: 'в течение года',
    Встречи: 'в течение года',
  });
  const lead = await SeriesPage.of(stage, 'lead');
  await lead.open(projectId, ids.Консультации);
  const ask = lead.section.getByRole('group', { name: /Какой год/ });
  await ask.waitFor();
  await expectAccessible(lead.page);
  await ask.getByRole('button', { name: 'Учебный, с сентября' }).click();
  await ask.waitFor({ state: 'detached' });
  await lead.open(projectId, ids.Встречи);
  expect(await ask.count()).toBe(0);
  await sendCommand(lead.page, 'project.edit', { projectId, planYear: null });
  await ask.waitFor();
});
