import { expect, test } from 'vitest';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { testScreens } from '../support/e2e-screens.ts';

const stage = setStage('demonstration');

testScreens(stage, 'desktop', { width: 1440, height: 900 }, 'visit');

test('a script that is not the product’s own does not run, and the console says so', async () => {
  const page = await (await stage.open()).newPage();
  await page.goto('/sign-in');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.foreign = "ran"';
    document.head.append(script);
    return document.documentElement.dataset['foreign'];
  });
  expect(ran).toBeUndefined();
  const said = () => stage.troubles.console.join(' ');
  await expect.poll(said, { timeout: PATIENCE }).toContain('Content Security Policy');
});
