import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import type { Locator, Page } from 'playwright-core';
import type { Stage } from './e2e-browser.ts';
import { sendCommand } from './e2e-command.ts';
import { demo } from './e2e-site.ts';

/** A plan of two tasks over the years 2021 to 2024, of a project of school years that the lead leads. */
export async function planOfTasks(stage: Stage, title: string) {
  const page = await (await stage.openAs('director')).newPage();
  await page.goto(`/c/${demo.cascadeId}`);
  const projectId = crypto.randomUUID();
  const goals = { first: crypto.randomUUID(), second: crypto.randomUUID() };
  await sendCommand(page, 'project.create', {
    ...{ projectId, title, mode: 'cyclogram', phase: 'running', before: null },
    leadId: demo.person('lead'),
  });
  await sendCommand(page, 'project.edit', {
    ...{ projectId, startsOn: '2021-01-01', endsOn: '2024-12-31', planYear: 'calendar' },
  });
  for (const [goalId, words] of [
    [goals.first, 'Поддержать молодых педагогов'],
    [goals.second, 'Подготовить резерв руководителей'],
  ] as const)
    await sendCommand(page, 'goal.add', {
      ...{ goalId, projectId, parentId: null, level: 'objective', title: words },
    });
  /** Adds an event in the plan's own words. */
  const add = async (words: string, text: string | null, goalId: string | null) => {
    const cardId = crypto.randomUUID();
    await sendCommand(page, 'card.add', { cardId, projectId, kind: 'event', title: words });
    if (text !== null) {
      const meaning = readSchedule(text, { planYear: 'calendar', projectEnd: '2024-12-31' });
      await sendCommand(page, 'card.schedule', { cardId, text, meaning, corrected: false });
    }
    if (goalId !== null)
      await sendCommand(page, 'card.link', {
        ...{ cardId, linkId: crypto.randomUUID(), to: { goalId } },
      });
    return cardId;
  };
  const cards = {
    forum: await add('Форум молодых педагогов', '12.04.2022', goals.first),
    support: await add('Программа сопровождения', '2021–2023 годы', goals.first),
    school: await add('Школа резерва', '2022 год', goals.second),
    idea: await add('Обмен опытом', null, null),
  };
  await page.context().close();
  return { projectId, goals, cards };
}

/** The plan of a project in a page, in the words of its user. */
export class MatrixPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(projectId: string, search = ''): Promise<void> {
    await this.page.goto(`/c/${demo.cascadeId}/p/${projectId}/matrix${search}`);
    await this.page.getByRole('button', { name: 'Напечатать', exact: true }).waitFor();
  }

  /** A cell by the goal of its row, null for what serves none, and the first day of its column. */
  cell(goalId: string | null, column: string): Locator {
    return this.page.locator(`[data-cell="${goalId ?? 'none'} ${column}"]`);
  }

  /** A card as it stands in a cell. */
  entry(goalId: string | null, column: string, cardId: string): Locator {
    return this.cell(goalId, column).locator(`[data-slot="${cardId}"]`);
  }

  /** Drags with the mouse; lets go once the cell answers. */
  async drag(entry: Locator, to: Locator): Promise<void> {
    const { mouse } = this.page;
    await to.scrollIntoViewIfNeeded();
    const from = await middleOf(entry);
    const there = await middleOf(to);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 10, from.y + 4, { steps: 3 });
    await mouse.move(there.x, there.y, { steps: 8 });
    await to.and(this.page.locator('[data-target]')).waitFor();
    await mouse.up();
  }

  async openMenu(entry: Locator): Promise<Locator> {
    await entry.hover();
    await entry.getByRole('button', { name: /^Перенести в…/ }).click();
    return this.page.getByRole('menu', { name: /^Перенести в…/ });
  }

  async saved(): Promise<void> {
    await this.page.getByText('Сохранено', { exact: true }).waitFor();
  }
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to see there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
