import { MAX_CATEGORIES, MAX_OUTCOMES, particularKeys } from '@kaskad/shared/domain/event/event.ts';
import { formOf } from '@kaskad/shared/domain/event/particular-value.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';
import { scriptAddresses, scriptTexts } from '../support/script-texts.ts';

const stage = setStage('demonstration');
const register = `/c/${demo.cascadeId}/people/places`;
const card = `/c/${demo.cascadeId}/p/${demo.project}?card=${demo.card('pro-2-trainers')}`;

test('the register is reached from the people, searched, added to and corrected by keys', async () => {
  const page = await opened('lead', `/c/${demo.cascadeId}/people`);
  await page.getByRole('link', { name: 'Места и партнёры' }).click();
  await page.getByRole('heading', { name: 'Места и партнёры' }).waitFor();
  await page.getByRole('row', { name: /Школа № 358/ }).waitFor();
  await page.getByRole('button', { name: 'Добавить место' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Название').fill('гбоу школа №358 московского района санкт-петербурга');
  await dialog.getByLabel('Название').press('Enter');
  await dialog.getByText(/«ГБОУ школа № 358 .*» в справочнике уже есть/).waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Название').fill('Дом молодёжи «Пулковец» Московского района');
  await dialog.getByLabel('Коротко').fill('Пулковец');
  await dialog.getByLabel('Что это').selectOption('Другое');
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const find = page.getByRole('searchbox', { name: 'Найти в справочнике' });
  await find.fill('молодежи');
  await page.getByText('1 запись', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Действия: Пулковец' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Изменить…' }).press('Enter');
  await dialog.getByLabel('Адрес').fill('Новоизмайловский проспект');
  await dialog.getByLabel('Адрес').press('Enter');
  await page.getByText('Новоизмайловский проспект').waitFor();
  await find.fill('нигде такого нет');
  await page.getByText(/^Ничего не нашлось/).waitFor();
  await expectAccessible(page);
});

test('what is archived is not offered any more, stays where it is named, and comes back', async () => {
  const page = await opened('lead', register);
  await page.getByRole('button', { name: 'Действия: Школа № 510' }).click();
  await page.getByRole('menuitem', { name: 'Убрать из справочника' }).click();
  await page.getByText('«Школа № 510» убрана.').waitFor();
  expect(await page.getByRole('row', { name: /Школа № 510/ }).count()).toBe(0);
  await page.goto(card);
  const sheet = page.getByRole('dialog');
  await sheet.getByText('О мероприятии', { exact: true }).click();
  const place = sheet.getByRole('combobox', { name: 'Место' });
  await expect.poll(() => place.inputValue()).toBe('Школа № 510');
  await sheet.getByText('убрана из справочника').waitFor();
  await place.fill('Школа');
  await page.getByRole('option', { name: /Школа № 358/ }).waitFor();
  expect(await page.getByRole('option', { name: /Школа № 510/ }).count()).toBe(0);
  await page.goto(register);
  await page.getByRole('checkbox', { name: 'Показать убранные' }).check();
  await page.getByRole('button', { name: 'Действия: Школа № 510' }).click();
  await page.getByRole('menuitem', { name: 'Вернуть в справочник' }).click();
  await page.getByText('«Школа № 510» снова в справочнике').waitFor();
});

test('an observer reads the register and changes nothing; on a phone and in English it fits', async () => {
  const page = await opened('observer', register, { width: 390, height: 844 });
  await page.getByText('Школа № 358', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: /^Действия/ }).count()).toBe(0);
  const add = page.getByRole('button', { name: 'Добавить место' });
  expect(await add.getAttribute('aria-disabled')).toBe('true');
  await expectAccessible(page);
  await page.evaluate(() => localStorage.setItem('kaskad.language', 'en'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await page.getByRole('heading', { name: 'Places and partners' }).waitFor();
  await page.getByText('Школа № 358', { exact: true }).waitFor();
  await expectAccessible(page);
  expect(await wider(page)).toBe(0);
});

test('250 organisations and the longest names are found and fit', async () => {
  const page = await opened('director', register);
  await page.getByText('Школа № 358', { exact: true }).waitFor();
  const long = 'Очень'.repeat(59);
  const titles = Array.from(
    { length: 229 },
    (_, at) => `Детский сад № ${at + 1} Фрунзенского района`,
  );
  for (const title of [...titles, long])
    await sendCommand(page, 'organisation.add', {
      ...{ organisationId: crypto.randomUUID(), title, kind: 'kindergarten' },
    });
  await page.getByText(/^24\d запис/).waitFor();
  await page.getByRole('button', { name: /^Показать ещё/ }).click();
  await page.getByRole('searchbox').fill('сад 117');
  await page.getByRole('row', { name: /№ 117/ }).waitFor();
  await page.getByRole('searchbox').fill('оченьочень');
  await page.getByText(long).waitFor();
  expect(await wider(page)).toBe(0);
  await page.goto(card);
  const sheet = page.getByRole('dialog');
  await sheet.getByText('О мероприятии', { exact: true }).click();
  const place = sheet.getByRole('combobox', { name: 'Место' });
  await place.fill('117');
  await place.press('Enter');
  await expect.poll(() => place.inputValue()).toBe('Детский сад № 117 Фрунзенского района');
  await place.fill('оченьочень');
  await place.press('Enter');
  expect(await wider(page)).toBe(0);
});

test('S27 texts that would be scripts stand as texts in every field of an event and of the register', async () => {
  const page = await opened('director', card);
  const cardId = demo.card('pro-2-trainers');
  const text = (index: number) => scriptTexts[index % scriptTexts.length] ?? '';
  const organisations = scriptTexts.map((title, index) => ({
    ...{ organisationId: crypto.randomUUID(), title },
    ...{ shortTitle: text(index + 1).slice(0, 100), address: text(index + 2) },
  }));
  for (const organisation of organisations)
    await sendCommand(page, 'organisation.add', organisation).catch((error: Error) => {
      if (!error.message.includes('organisation-exists')) throw error;
    });
  await sendCommand(page, 'card.edit', { cardId, eventType: text(1) });
  await sendCommand(page, 'event.edit', {
    cardId,
    placeId: organisations[0]?.organisationId,
    partnerIds: organisations.slice(1, 4).map(({ organisationId }) => organisationId),
    funding: text(3),
    externalSystem: text(4),
    externalNumber: text(5),
    externalUrl: 'https://example.org/"onmouseover="window.marked=1',
    particulars: Object.fromEntries(
      particularKeys
        .filter((key) => formOf(key) === 'text')
        .map((key, index) => [key, text(index)]),
    ),
    attendance: scriptTexts
      .slice(0, MAX_CATEGORIES - 3)
      .map((category) => ({ category, planned: 1 })),
    outcomes: Array.from({ length: MAX_OUTCOMES }, (_, index) => ({
      ...{ id: crypto.randomUUID(), kind: 'document', title: text(index), level: null },
    })),
  });
  for (const person of ['lead', 'observer'] as const) {
    const seen = await opened(person, card);
    const sheet = seen.getByRole('dialog');
    for (const title of ['О мероприятии', 'Итоги и участники', 'История'])
      await sheet.getByText(title, { exact: true }).click();
    await sheet.getByText(text(0)).first().waitFor();
    await sheet
      .getByText(/результат подтверждён/)
      .first()
      .waitFor();
    await nothingRan(seen);
    await seen.goto(register);
    await seen.getByText(text(0)).first().waitFor();
    await nothingRan(seen);
  }
});

test('S27 a link that a browser would run is refused by the field and by the server', async () => {
  const page = await opened('lead', card);
  const cardId = demo.card('pro-2-trainers');
  for (const externalUrl of scriptAddresses)
    await expect(sendCommand(page, 'event.edit', { cardId, externalUrl })).rejects.toThrow(
      'body/args/externalUrl',
    );
  const sheet = page.getByRole('dialog');
  await sheet.getByText('О мероприятии', { exact: true }).click();
  const field = sheet.getByLabel('Ссылка', { exact: true });
  await field.fill('javascript:window.marked=1');
  await field.press('Enter');
  await sheet.getByText('Это не адрес страницы.').waitFor();
  await nothingRan(page);
});

test('S37 names of prototypes are no fields of an event', async () => {
  const page = await opened('lead', card);
  const names = ['__proto__', 'constructor', 'prototype'];
  for (const name of names) {
    const status = await page.evaluate(
      async ([address, key, cardId]) => {
        const id = crypto.randomUUID();
        const body = `{"id":"${id}","name":"event.edit","args":{"cardId":"${cardId}","particulars":{"${key}":{"polluted":"x"}}}}`;
        const headers = { 'content-type': 'application/json' };
        return (await fetch(address, { method: 'POST', headers, body })).status;
      },
      [`/api/cascades/${demo.cascadeId}/commands`, name, demo.card('pro-2-trainers')] as const,
    );
    expect([400, 422]).toContain(status);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  await page.getByRole('dialog').waitFor();
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

async function opened(
  person: DemoPerson,
  path: string,
  viewport?: { width: number; height: number },
): Promise<Page> {
  const context = await stage.openAs(person, viewport === undefined ? {} : { viewport });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** No text has put its mark, and no link of the page would run anything. */
async function nothingRan(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    marked: 'marked' in window,
    links: [...document.querySelectorAll('a[href], area[href], form[action], iframe')]
      .map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? 'iframe')
      .filter((address) => !/^(\/|#|\?|https?:)/.test(address)),
  }));
  expect(found).toEqual({ marked: false, links: [] });
}

function wider(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
