import type { Locator, Page } from 'playwright-core';
import { demo } from './e2e-site.ts';

/** The talk under a card, in the words of its user. */
export class TalkPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a card of «ПРОкомьюнити» with its remarks unfolded. */
  async open(cardId: string, beside = 'board'): Promise<void> {
    await this.page.goto(`/c/${demo.cascadeId}/p/${demo.project}/${beside}?card=${cardId}`);
    await this.unfold();
  }

  /** Closes the card. */
  async fold(): Promise<void> {
    await this.sheet.getByRole('button', { name: /^(Закрыть|Close)$/ }).click();
    await this.sheet.waitFor({ state: 'detached' });
  }

  async unfold(): Promise<void> {
    const title = this.sheet.locator('summary').filter({ hasText: /^(Комментарии|Comments)/ });
    await title.waitFor();
    const isOpen = await title.evaluate((one) => (one.parentElement as HTMLDetailsElement).open);
    if (!isOpen) await title.click();
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.page.locator('summary') });
  }

  get field(): Locator {
    return this.sheet.getByRole('textbox', { name: /^(Новый комментарий|New comment)$/ });
  }

  get options(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  remark(words: string | RegExp): Locator {
    return this.sheet.locator('[data-comment]').filter({ hasText: words });
  }

  /** The mark in the top bar with the number of what was not seen yet. */
  mark(count: number): Locator {
    const name = count === 0 ? 'Меня упомянули' : `Меня упомянули, новых: ${count}`;
    return this.page.getByRole('button', { name, exact: true });
  }
}
