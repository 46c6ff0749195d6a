import { expect, test } from 'vitest';
import { setStage } from '../support/e2e-browser.ts';
import { keyOn, tabTo, typeInto } from '../support/e2e-keys.ts';
import { demo, unfinishedCards } from '../support/e2e-site.ts';
import { SprintRoom } from '../support/e2e-sprint.ts';

const stage = setStage('demonstration');

test('without a mouse: a sprint is reviewed, looked back at, signed, opened again, closed, and the next one planned and started', async () => {
  const context = await stage.openAs('lead');
  const room = new SprintRoom(await context.newPage());
  const { page } = room;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  const press = (name: string) => keyOn(page, button(name));

  await room.toPlan();
  await press('Подвести итоги');
  await keyOn(page, page.getByRole('link', { name: 'Войти в ретроспективу' }));

  const verdicts = page.getByRole('radio', { name: 'Помогло', exact: true });
  await verdicts.first().waitFor();
  for (let i = 0; i < (await verdicts.count()); i++) await keyOn(page, verdicts.nth(i), 'Space');
  for (const note of ['Актив ведёт встречи сам', 'Актив ведёт семинары сам']) {
    await typeInto(page, field('Новая запись: Получилось'), note);
    await page.keyboard.press('Enter');
    await page.getByText(note).waitFor();
  }
  await press('Открыть записи');

  await keyOn(page, page.getByRole('button', { name: /^Что сделать с записью .*семинары сам/ }));
  await keyOn(page, page.getByRole('menuitem', { name: 'Сложить с другой…' }));
  await keyOn(page, page.getByRole('dialog').getByRole('button', { name: /встречи сам/ }));
  await press('Начать голосование');
  await keyOn(page, page.getByRole('button', { name: /^Голос за «Актив ведёт встречи/ }));
  await press('Показать голоса');

  await typeInto(page, field('Новое решение'), 'Все встречи ведёт актив');
  await press('Записать решение');
  await tabTo(page, page.getByRole('combobox', { name: /Кто отвечает/ }));
  await page.keyboard.press('ArrowDown');
  await typeInto(page, field(/Как увидим/), 'Встреч без актива нет');
  await press('Подписать ретроспективу');
  await press('Вернуть к обсуждению');
  await typeInto(page, field('Почему возвращаем'), 'Забыли о сроках');
  await keyOn(page, page.getByRole('dialog').getByRole('button', { name: 'Вернуть к обсуждению' }));
  await press('Подписать ретроспективу');

  await keyOn(page, page.getByRole('link', { name: 'К закрытию спринта' }));
  await keyOn(page, page.getByRole('checkbox', { name: 'Выбрать все' }), 'Space');
  const fates = page.getByRole('group', { name: 'Что с выбранными карточками' });
  await keyOn(page, fates.getByRole('radio', { name: /^Перенести/ }), 'Space');
  await typeInto(page, field('Причина'), 'Продолжаем весной');
  await press('Применить к выбранным');
  await press('Закрыть спринт 2');
  await press('К спринту 3');
  await button('Спланировать спринт 3').waitFor();
  expect(await unfinishedCards(stage.site, demo.sprint(2))).toEqual([]);

  await press('Спланировать спринт 3');
  while ((await room.waiting.count()) > 0) {
    const left = await room.waiting.count();
    const way = room.waiting.first().getByRole('button', { name: 'Отложить', exact: true });
    await keyOn(page, way);
    await typeInto(page, field('Откладываем, потому что'), 'Сначала набираем актив');
    await press('Ответить');
    await room.waiting.nth(left - 1).waitFor({ state: 'detached' });
  }
  await typeInto(page, field('Цель спринта'), 'Раскрыть актив в школах');
  await keyOn(page, page.getByRole('button', { name: /^Предложить: / }));
  await keyOn(page, page.getByRole('checkbox', { name: /^Все: / }), 'Space');
  await keyOn(page, page.getByRole('button', { name: /^Взять \d+ в спринт$/ }));
  await press('Начать спринт 3');
  await button('Подвести итоги').waitFor();
});
