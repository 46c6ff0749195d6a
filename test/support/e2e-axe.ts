import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Fails with one line for each violation of WCAG 2.2 A and AA or of good practice on the page as it stands. `colours` asks
 * only what another theme of the same page can change.
 */
export async function expectAccessible(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (isWhole) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(isWhole
        ? {}
        : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }) => {
        const why = failureSummary.split('\n').slice(1).join(' ').trim();
        return `${id}: ${help} | ${target.join(' ')} | ${html.slice(0, 160)} | ${why.slice(0, 240)}`;
      }),
    );
  }, what === 'everything');
  expect(found).toEqual([]);
}
