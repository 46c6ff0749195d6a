/** What a person feels: the first visit of a large board in a real browser, and another's move on it. */
import { randomUUID } from 'node:crypto';
import { type Browser, chromium, type Page } from 'playwright-core';
import { requireChromium } from '../../test/support/chromium.ts';
import { median } from './figures.ts';
import { createHttpClient } from './http-client.ts';
import type { Seeded } from './seed.ts';

export interface WebFigures {
  /** Milliseconds from the address to the first tile. */
  readonly firstCardsMs: number;
  /** Compressed JavaScript of the first visit, in KB. */
  readonly scriptKb: number;
  /** The longest task while the board is scrolled and a tile dragged, in ms; 0 when none was over 50. */
  readonly longestTaskMs: number;
  /** Milliseconds from another person's request to its paint here. */
  readonly paintedMs: number;
}

export async function webFigures(
  base: string,
  cookies: readonly string[],
  seeded: Seeded,
  rounds: number,
): Promise<WebFigures> {
  const executablePath = requireChromium();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const first: number[] = [];
    let scriptKb = 0;
    for (let i = 0; i < rounds; i++) {
      const visit = await visitBoard(browser, base, cookies[0] ?? '', seeded);
      first.push(visit.firstCardsMs);
      scriptKb = visit.scriptKb;
      await visit.page.context().close();
    }
    const { page } = await visitBoard(browser, base, cookies[0] ?? '', seeded);
    const longestTaskMs = await longestTask(page);
    const paintedMs = await othersMove(page, base, cookies[1] ?? '', seeded);
    return { firstCardsMs: median(first), scriptKb, longestTaskMs, paintedMs };
  } finally {
    await browser.close();
  }
}

async function visitBoard(
  browser: Browser,
  base: string,
  cookie: string,
  { cascadeId, projectId }: Seeded,
) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: base }]);
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(`${base}/c/${cascadeId}/p/${projectId}`, { waitUntil: 'commit' });
  await page.locator('[data-card]').first().waitFor({ timeout: 60_000 });
  const firstCardsMs = performance.now() - began;
  await page.waitForLoadState('networkidle').catch(() => undefined);
  const bytes = await page.evaluate<number>(`performance.getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);
  return { page, firstCardsMs, scriptKb: bytes / 1_024 };
}

async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(1_000);
  await page.evaluate(`window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' })`);
  const tile = page.locator('[data-card]').first();
  const box = await tile.boundingBox();
  if (box === null) throw new Error('the board shows no tile');
  await page.mouse.move(box.x + 40, box.y + 20);
  for (let i = 0; i < 20; i++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(40);
  }
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, -600);
  await page.waitForTimeout(300);
  await page.mouse.down();
  for (let i = 0; i < 40; i++) {
    await page.mouse.move(box.x + 40 + i * 10, box.y + 20 + i * 5);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
  const tasks = await page.evaluate<number[]>('window.longTasks');
  return Math.max(0, ...tasks);
}

async function othersMove(
  page: Page,
  base: string,
  cookie: string,
  seeded: Seeded,
): Promise<number> {
  const http = createHttpClient(base, cookie);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const title = `Чужая правка ${randomUUID().slice(0, 8)}`;
    const cardId = await page.locator('[data-card]').first().getAttribute('data-card');
    const painted = page.getByText(title).first().waitFor({ timeout: 10_000 });
    const began = performance.now();
    const command = { id: randomUUID(), name: 'card.edit', args: { cardId, title } };
    await http.send('POST', `/api/cascades/${seeded.cascadeId}/commands`, command);
    await painted;
    times.push(performance.now() - began);
  }
  http.close();
  return median(times);
}
