import type { Locator, Page } from 'playwright-core';
import { demo } from './e2e-site.ts';

/** The titles of the columns every project begins with. */
export type ColumnTitle = 'Запланировано' | 'Подготовка' | 'Проведение' | 'Отчёт' | 'Завершено';

/** A board in a page, in the words of its user. */
export class BoardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the board of «ПРОкомьюнити» by its address. */
  async open(): Promise<void> {
    await this.page.goto(`/c/${demo.cascadeId}/p/${demo.project}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.column('Запланировано').waitFor();
  }

  column(title: ColumnTitle): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  tile(cardId: string): Locator {
    return this.page.locator(`[data-card="${cardId}"]`);
  }

  /** Resolves once the card is shown in the column. */
  async shows(cardId: string, title: ColumnTitle): Promise<void> {
    await this.column(title).locator(`[data-card="${cardId}"]`).waitFor();
  }

  /** Drags with the mouse to the top of a column; lets go once the column answers. */
  async drag(cardId: string, title: ColumnTitle): Promise<void> {
    const { mouse } = this.page;
    const from = await middleOf(this.tile(cardId));
    const column = this.column(title);
    const box = await boxOf(column);
    const to = { x: box.x + box.width / 2, y: box.y + Math.min(120, box.height / 2) };
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 12, from.y + 4, { steps: 3 });
    await mouse.move(to.x, to.y, { steps: 12 });
    await this.page.locator('[data-column][data-over]').and(column).waitFor();
    await mouse.up();
  }

  /** The sheet of a card that lies open. */
  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  async openCard(cardId: string): Promise<void> {
    await this.tile(cardId).getByRole('link').click();
    await this.sheet.waitFor();
  }

  /** Resolves once everything is on the server. */
  async saved(): Promise<void> {
    await this.page.getByText('Сохранено', { exact: true }).waitFor();
  }
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 3, y: y + height / 2 };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to see there');
  return box;
}
