import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'guide', 'pictures');

/** With `KASKAD_PICTURES` set, takes the picture of that name for the users' guide; else it does nothing. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env['KASKAD_PICTURES'] === undefined) return;
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
