import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What another theme of a page can change, and what another language can. */
const parts = {
  colours: ['color-contrast', 'link-in-text-block'],
  words: [
    ...['html-has-lang', 'html-lang-valid', 'document-title', 'page-has-heading-one'],
    ...['button-name', 'link-name', 'label', 'aria-command-name', 'aria-input-field-name'],
    ...['aria-toggle-field-name', 'aria-dialog-name', 'select-name'],
    ...['target-size', 'scrollable-region-focusable'],
  ],
} as const;

/**
 * Fails with one line for each violation of WCAG 2.2 A and AA or of good practice on the page as it stands, or of a part of
 * it on a page that was asked about everything before.
 */
export async function expectAccessible(
  page: Page,
  what: 'everything' | keyof typeof parts = 'everything',
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        ...(rules === null ? {} : { runOnly: { type: 'rule', values: rules } }),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html, failureSummary = '' }) => {
          const why = failureSummary.split('\n').slice(1).join(' ').trim();
          return `${id}: ${help} | ${target.join(' ')} | ${html.slice(0, 160)} | ${why.slice(0, 240)}`;
        }),
      );
    },
    what === 'everything' ? null : [...parts[what]],
  );
  expect(found).toEqual([]);
}
