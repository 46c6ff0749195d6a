import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { projectWith } from '../support/e2e-calendar.ts';
import { demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

/** Events over a whole school year, of all the kinds that a row can tell. */
function manyEvents(count: number) {
  const event = (index: number) => {
    const month = ['09', '10', '11', '12'][index % 4];
    const title = `Мероприятие ${index + 1}: районный семинар по наставничеству для молодых педагогов`;
    if (index % 5 === 0)
      return { title, startsOn: `2022-${month}-05`, endsOn: '2023-02-18', precision: 'day' };
    if (index % 5 === 1)
      return {
        ...{ title, startsOn: `2022-${month}-01`, endsOn: `2022-${month}-30` },
        precision: 'month',
      };
    return { title, startsOn: `2022-${month}-12` };
  };
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`e${index}`, event(index)]),
  );
}

/** How the page would be printed: the sizes of its sheets, in points. */
async function sheetsOf(page: Page): Promise<{ width: number; height: number }[]> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = text.match(/\/Type\s*\/Page(?!s)/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  expect(boxes.length).toBeGreaterThanOrEqual(pages.length);
  return boxes.slice(0, pages.length).map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

const landscape = [{ width: 842, height: 595 }];

test.for([5, 30, 60])(
  '%i rows are printed on exactly one sheet of A4, landscape',
  async (count) => {
    const { projectId } = await projectWith(stage, `План на ${count} строк`, manyEvents(count));
    const page = await (await stage.openAs('lead')).newPage();
    await page.goto(`/c/${demo.cascadeId}/p/${projectId}/calendar?view=cyclogram`);
    const sheet = page.getByRole('region', { name: 'Лист, каким он будет напечатан' });
    await sheet.getByText(`Циклограмма мероприятий на 2022/23 учебный год`).waitFor();
    const rows = () => sheet.locator('tbody > tr').count();
    const size = () =>
      sheet
        .locator('article')
        .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    expect(Math.round((await size()) * 0.75 * 10) / 10).toBeGreaterThanOrEqual(7);
    expect(await sheetsOf(page)).toEqual(landscape);

    const parts = page.getByRole('combobox', { name: 'Какую часть напечатать' });
    let printed = await rows();
    if (printed < count) {
      await page
        .getByText(`Все строки (${count}) на одном листе А4 были бы мельче 7 пунктов.`)
        .waitFor();
      const sheets = await parts.locator('option').count();
      for (let part = 2; part <= sheets; part++) {
        await parts.selectOption(String(part));
        await sheet.getByText(`часть ${part} из ${sheets}`).waitFor();
        expect(await sheetsOf(page)).toEqual(landscape);
        printed += await rows();
      }
    }
    expect(printed).toBe(count);
    await expectAccessible(page);
  },
);

test('the plan of a month is printed as a list', async () => {
  const { projectId } = await projectWith(stage, 'План на месяц', manyEvents(12));
  const page = await (await stage.openAs('lead')).newPage();
  await page.goto(`/c/${demo.cascadeId}/p/${projectId}/calendar?view=list`);
  await page.getByText('План мероприятий на октябрь 2022').waitFor();
  await page.getByText('В течение месяца').first().waitFor();
  expect(await sheetsOf(page)).toEqual([{ width: 595, height: 842 }]);
  await expectAccessible(page);
});
