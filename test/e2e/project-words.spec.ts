import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { SeriesPage, seriesProject } from '../support/e2e-series.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

test('the words of a project are read where they are typed, its days and the times of its events follow, and an undo takes all of it back', async () => {
  const { projectId, ids } = await seriesProject(stage, 'Слова проекта', {
    Конкурс: 'ежегодно, октябрь-февраль',
  });
  const lead = await SeriesPage.of(stage, 'lead');
  const { page } = lead;
  await page.goto(`/c/${demo.cascadeId}/p/${projectId}/passport`);
  const words = page.getByLabel('Как записано в документе');
  await words.fill('сентябрь 2021 – август 2022');
  await page.getByText('сентябрь 2021 г. – август 2022 г.').waitFor();
  await expectAccessible(page);
  await words.press('Enter');
  await page
    .getByText('Проведения пересчитаны по новым срокам. Добавлено: 0, убрано: 2.')
    .waitFor();
  await expect
    .poll(() => stored(projectId), { timeout: PATIENCE })
    .toEqual({
      ...{ words: 'сентябрь 2021 – август 2022', days: '2021-09-01 2022-08-31', times: 1 },
    });

  await page.getByRole('heading', { name: 'Паспорт' }).first().click();
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => stored(projectId), { timeout: PATIENCE })
    .toEqual({
      ...{ words: null, days: '2021-09-01 2024-08-31', times: 3 },
    });

  await words.fill('до 2024 года');
  await page.getByText('Само это время ещё входит в срок?').waitFor();
  await words.press('Enter');
  await page.getByRole('button', { name: /^Не входит/ }).click();
  await expect
    .poll(() => stored(projectId), { timeout: PATIENCE })
    .toEqual({
      ...{ words: 'до 2024 года', days: '2021-09-01 2023-12-31', times: 3 },
    });
  await page.getByText('Уточнено вами').waitFor();
  await lead.open(projectId, ids.Конкурс);
  await lead.section.getByText('проведено 0 из 3').waitFor();
  await lead.row('31 декабря 2023').waitFor();
});

async function stored(projectId: string) {
  const { rows } = await stage.site.database.pool.query<object>(
    `select schedule_text as words, concat(starts_on, ' ', ends_on) as days,
       (select count(*)::int from occurrence o join card c on c.cascade_id = o.cascade_id and c.id = o.card_id
        where c.project_id = p.id and c.cascade_id = p.cascade_id) as times
     from project p where p.id = $1`,
    [projectId],
  );
  return rows[0];
}
