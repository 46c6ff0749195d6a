import type { Page } from 'playwright-core';

/** Presses one key after another until the condition holds; a person would not press more than `most` times either. */
export async function pressUntil(
  page: Page,
  key: string,
  holds: () => Promise<boolean>,
  most = 60,
): Promise<void> {
  for (let times = 0; times <= most; times++) {
    if (await holds()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} was pressed ${most} times and led nowhere`);
}

/** The card whose tile has the focus, and its column; null where the focus is elsewhere. */
export function focusedTile(page: Page): Promise<{ cardId: string; column: string } | null> {
  return page.evaluate(() => {
    const tile = document.activeElement?.closest<HTMLElement>('[data-card]');
    const column = tile?.closest<HTMLElement>('[data-column]')?.getAttribute('aria-label');
    const cardId = tile?.dataset['card'];
    return cardId === undefined || column == null ? null : { cardId, column };
  });
}
