import type { Locator, Page } from 'playwright-core';

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

/** Goes to an element by Tab alone, as somebody without a mouse does. @throws when no number of presses leads there */
export async function tabTo(page: Page, target: Locator, most = 250): Promise<void> {
  await target.first().waitFor();
  const isThere = () => target.first().evaluate((element) => element === document.activeElement);
  await pressUntil(page, 'Tab', isThere, most);
}

/** Goes to a button, radio or box and presses a key on it. */
export async function keyOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field and types over what stands in it. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
