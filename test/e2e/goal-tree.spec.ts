import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { keyOn } from '../support/e2e-keys.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');
const goals = `/c/${demo.cascadeId}/p/${demo.project}/goals`;

const AIM = 'Активное и гибкое педагогическое сообщество района';

test('with the mouse a task is carried before another and under it; what cannot be is refused in a sentence', async () => {
  const page = await opened('lead');
  const [first, second] = await tasks(page);
  const order = () => titles(page).then((all) => all.slice(0, 2));
  await drag(page, second, first, 'before');
  await expect.poll(order).toEqual([second, first]);
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await expect.poll(order).toEqual([first, second]);

  await drag(page, second, first, 'inside');
  await branch(page, first).getByText(second, { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await branch(page, first).getByText(second, { exact: true }).waitFor({ state: 'detached' });
  await expect.poll(order).toEqual([first, second]);

  const letGo = await hold(page, AIM, first, 'inside');
  await page.getByText('Цель не может стоять внутри самой себя.').first().waitFor();
  await expectAccessible(page);
  await letGo();
  expect(await order()).toEqual([first, second]);
});

test('with the keyboard a task is carried by places it may take, in spoken words, and keeps the focus', async () => {
  const page = await opened('lead');
  const [first, second] = await tasks(page);
  const said = page.getByRole('status').filter({ hasText: 'Цель' });
  await keyOn(page, grip(page, second), 'Space');
  await said.filter({ hasText: `Взята цель «${short(second)}»` }).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowUp');
  await page
    .getByText(`внутри «${short(first)}», последней`)
    .first()
    .waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowUp');
  await page
    .getByText(`перед «${short(first)}»`)
    .first()
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([second, first]);
  expect(await isFocused(grip(page, second))).toBe(true);

  await page.keyboard.press('Space');
  await said.filter({ hasText: `Взята цель «${short(second)}»` }).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await said.filter({ hasText: 'осталась на своём месте' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([first, second]);
});

test('on a phone a task is carried by a finger', async () => {
  const page = await opened('lead', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const [first, second] = await tasks(page);
  // The way lies in the middle of the screen: near an edge the page would scroll on under the finger.
  await grip(page, second).evaluate((element) => {
    element.style.scrollMarginBottom = '200px';
    element.scrollIntoView({ block: 'end' });
  });
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
  const from = centre(await box(grip(page, second)));
  const over = await box(card(page, first));
  await send('touchStart', from);
  await page
    .getByText(`Взята цель «${short(second)}»`)
    .first()
    .waitFor({ state: 'attached' });
  for (const share of [0.3, 0.7, 1])
    await send('touchMove', { x: from.x, y: from.y + (over.y + 4 - from.y) * share });
  await page
    .getByText(`перед «${short(first)}»`)
    .first()
    .waitFor({ state: 'attached' });
  await send('touchEnd');
  await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([second, first]);
  await page.getByRole('button', { name: 'Отменить', exact: true }).tap();
  await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([first, second]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('many cards are tied to a task at once and untied; the goal tells them, and undo takes all back', async () => {
  const page = await opened('member');
  const [first] = await tasks(page);
  const count = card(page, first).locator('summary').first();
  const before = await count.textContent();
  await card(page, first).getByRole('button', { name: 'Привязать мероприятия' }).click();
  const dialog = page.getByRole('dialog');
  const boxes = dialog.getByRole('list', { name: 'Карточки' }).getByRole('checkbox', {
    checked: false,
    disabled: false,
  });
  await boxes.first().waitFor();
  await expectAccessible(page);
  for (let times = 0; times < 2; times++) await boxes.first().check();
  await dialog.getByRole('searchbox', { name: 'Найти по словам' }).fill('ничегонет');
  await dialog.getByText('Таких карточек нет').waitFor();
  await dialog.getByText('Привязать: 2').waitFor();
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => count.textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await expect.poll(() => count.textContent()).toBe(before);

  await count.click();
  const untie = card(page, first).getByRole('button', { name: /^Снять связь с/ });
  const open = await untie.count();
  await untie.last().click();
  await expect.poll(() => untie.count()).toBe(open - 1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => untie.count()).toBe(open);
});

test('who only looks sees what stands behind the goals and carries nothing', async () => {
  const page = await opened('observer');
  await page.getByText(AIM).first().waitFor();
  expect(await page.locator('[data-grip]').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Привязать мероприятия' }).count()).toBe(0);
  expect(await page.locator('[data-goal] summary').count()).toBeGreaterThan(3);
  await expectAccessible(page);
});

async function opened(person: DemoPerson, options = {}): Promise<Page> {
  const context = await stage.openAs(person, options);
  const page = await context.newPage();
  await page.goto(goals);
  await page.getByText(AIM).first().waitFor();
  return page;
}

/** The words of the tasks, from the top. */
function titles(page: Page): Promise<string[]> {
  return page
    .locator('[data-level="objective"] > [data-goal]')
    .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('p')[1]?.textContent ?? ''));
}

async function tasks(page: Page): Promise<[string, string]> {
  const [first = '', second = ''] = await titles(page);
  return [first, second];
}

function card(page: Page, title: string): Locator {
  return page.locator('[data-goal]').filter({ has: page.getByText(title, { exact: true }) });
}

function branch(page: Page, title: string): Locator {
  return page
    .locator('li', { has: page.locator(':scope > [data-goal]', { hasText: title }) })
    .last();
}

function grip(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `Взять цель «${title}»` });
}

/**
 * Takes a goal by its grip over a part of another; what is returned lets it go. Near an edge the page scrolls by itself,
 * so the hand follows the place until the tree shows it.
 */
async function hold(page: Page, title: string, over: string, part: 'before' | 'inside') {
  await grip(page, title).evaluate((handle) => handle.scrollIntoView({ block: 'center' }));
  await grip(page, title).hover();
  await page.mouse.down();
  const target = card(page, over);
  await expect
    .poll(
      async () => {
        const { x, y, height } = await box(target);
        await page.mouse.move(x + 60, y + (part === 'before' ? 3 : height / 2), { steps: 3 });
        return await target.getAttribute('data-drop');
      },
      { timeout: PATIENCE, interval: 200 },
    )
    .toBe(part);
  return () => page.mouse.up();
}

async function drag(page: Page, title: string, over: string, part: 'before' | 'inside') {
  const letGo = await hold(page, title, over, part);
  await letGo();
}

async function box(of: Locator) {
  const found = await of.boundingBox();
  if (found === null) throw new Error('not on the screen');
  return found;
}

function centre({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x + width / 2, y: y + height / 2 };
}

function isFocused(of: Locator): Promise<boolean> {
  return of.evaluate((element) => element === document.activeElement);
}

function short(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`;
}
