import { expect, test } from 'vitest';
import { expectAccessible } from '../support/e2e-axe.ts';
import { PATIENCE, setStage } from '../support/e2e-browser.ts';
import { sendCommand } from '../support/e2e-command.ts';
import { TalkPage } from '../support/e2e-comments.ts';
import { type DemoPerson, demo } from '../support/e2e-site.ts';

const stage = setStage('demonstration');

test('a remark that mentions the lead by keys alone reaches their mark, which opens the card at it and is settled', async () => {
  const card = demo.card('pro-2-wave');
  const lead = await talkOf('lead');
  await lead.page.goto(`/c/${demo.cascadeId}`);
  await lead.mark(1).waitFor();

  const member = await talkOf('member');
  await member.open(card);
  await member.sheet.getByText('Пока никто ничего не написал.').waitFor();
  await member.field.focus();
  const { keyboard } = member.page;
  await keyboard.type('Зал занят, @про');
  await member.options.filter({ hasText: 'Руководитель ПРОкомьюнити' }).waitFor();
  await expectAccessible(member.page);
  await keyboard.press('Escape');
  await member.options.first().waitFor({ state: 'detached' });
  await member.sheet.waitFor();
  await keyboard.press('Backspace');
  await keyboard.type('о');
  await member.options.first().waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  expect(await member.field.inputValue()).toBe('Зал занят, @Руководитель ПРОкомьюнити ');
  await keyboard.type('— смотрите');
  await keyboard.press('Enter');
  await keyboard.type('https://imc-moskovsky.example/zal?d=8#plan.');
  await keyboard.press('Control+Enter');
  await member.remark('Зал занят').waitFor();
  expect(await member.field.inputValue()).toBe('');

  await lead.mark(2).click();
  const list = lead.page.getByRole('dialog', { name: 'Меня упомянули' });
  await list.getByText('Зал занят, @Руководитель ПРОкомьюнити — смотрите').waitFor();
  await expectAccessible(lead.page);
  await list.getByRole('link', { name: /Методист по сообществам в карточке/ }).click();
  const words = lead.remark('Зал занят');
  await words.waitFor();
  await lead.mark(1).waitFor();
  const link = words.getByRole('link', { name: 'https://imc-moskovsky.example/zal?d=8#plan' });
  expect(await link.getAttribute('href')).toBe('https://imc-moskovsky.example/zal?d=8#plan');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  expect(await words.locator('p').nth(1).textContent()).toContain('смотрите\nhttps');
  await expectAccessible(lead.page);
});

test('an edit and a removal come to the other browser; of a removed remark no word is left', async () => {
  const card = demo.card('pro-2-adults');
  const [member, lead] = [await talkOf('member'), await talkOf('lead')];
  for (const talk of [member, lead]) await talk.open(card);
  await member.field.fill('Ведущий согласен');
  await member.sheet.getByRole('button', { name: 'Отправить' }).click();
  await lead.remark('Ведущий согласен').waitFor();
  expect(await lead.sheet.getByRole('button', { name: /^Изменить комментарий/ }).count()).toBe(0);

  await member.sheet.getByRole('button', { name: /^Изменить комментарий/ }).click();
  const edit = member.sheet.getByRole('textbox', { name: 'Изменить комментарий' });
  expect(await edit.inputValue()).toBe('Ведущий согласен');
  await edit.fill('Ведущий отказался');
  await edit.press('Control+Enter');
  await lead.remark('Ведущий отказался').getByText('изменён').waitFor();

  await lead.sheet.getByRole('button', { name: /^Удалить комментарий/ }).click();
  await lead.sheet.getByText('Слова вернуть будет нельзя').waitFor();
  await expectAccessible(lead.page);
  await lead.sheet.getByRole('button', { name: 'Удалить', exact: true }).click();
  for (const talk of [lead, member]) {
    await talk.sheet.getByText('Комментарий удалён').waitFor();
    expect(await talk.remark('Ведущий').count()).toBe(0);
  }
});

test('what is typed stays with its card until it is sent; a refused remark comes back with its words and the reason', async () => {
  const card = demo.card('pro-2-routes');
  const member = await talkOf('member');
  await member.open(card);
  await member.field.fill('Половина мысли');
  await member.page.keyboard.press('Escape');
  await member.open(demo.card('pro-2-boards'));
  expect(await member.field.inputValue()).toBe('');
  await member.open(card);
  expect(await member.field.inputValue()).toBe('Половина мысли');

  await member.page.context().setOffline(true);
  await member.field.fill('Мысль целиком');
  await member.field.press('Control+Enter');
  await member.remark('Мысль целиком').waitFor();
  const director = await talkOf('director');
  await director.open(card);
  const change = { projectId: demo.project, personId: demo.person('member') };
  await sendCommand(director.page, 'project.change-member', { ...change, role: 'observer' });
  await member.page.context().setOffline(false);
  const unsent = member.sheet.getByRole('status').filter({ hasText: 'Комментарий не отправлен' });
  await unsent.getByText('Мысль целиком').waitFor();
  await unsent.getByText('На это у вас нет права.').waitFor();
  await sendCommand(director.page, 'project.change-member', { ...change, role: 'member' });
  await unsent.getByRole('button', { name: 'Вернуть в поле' }).click();
  expect(await member.field.inputValue()).toBe('Мысль целиком');
  await member.field.press('Control+Enter');
  await director.remark('Мысль целиком').waitFor();
});

test('remarks are written under a card of a closed sprint; an observer reads them and writes none', async () => {
  const card = demo.card('pro-1-map');
  const lead = await talkOf('lead');
  await lead.open(card, 'plan');
  await lead.remark('Карту показали').waitFor();
  await lead.field.fill('Добавим в мае');
  await lead.field.press('Control+Enter');

  const observer = await talkOf('observer');
  await observer.open(card, 'plan');
  await observer.remark('Добавим в мае').waitFor();
  await observer.sheet.getByText('Вы видите комментарии, а пишет их команда проекта.').waitFor();
  expect(await observer.sheet.getByRole('textbox').count()).toBe(0);
  await expectAccessible(observer.page);
  await observer.fold();
  await observer.mark(1).click();
  const list = observer.page.getByRole('dialog', { name: 'Меня упомянули' });
  await list.getByRole('button', { name: 'Отметить всё прочитанным' }).click();
  await list.getByRole('button', { name: 'Закрыть' }).click();
  await observer.mark(0).waitFor();
});

test('on a phone in English a colleague is called by touch', async () => {
  const context = await stage.openAs('lead', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  });
  await context.addInitScript(() => {
    try {
      localStorage.setItem('kaskad.language', 'en');
    } catch {
      // A blank page has no storage.
    }
  });
  const lead = new TalkPage(await context.newPage());
  await lead.open(demo.card('pro-2-fair'));
  await lead.remark('Для ярмарки').waitFor();
  await lead.sheet.getByRole('button', { name: 'Call a colleague' }).tap();
  await lead.options.first().waitFor();
  await lead.page.keyboard.type('цифр');
  await lead.options.filter({ hasText: 'цифровой среде' }).tap();
  await lead.page.keyboard.type('help us');
  await expectAccessible(lead.page);
  await lead.sheet.getByRole('button', { name: 'Send' }).tap();
  await lead.remark('@Методист по цифровой среде help us').waitFor();
  const box = await lead.page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(box[0]).toBe(box[1]);
});

const hit = 'window.__hit=(window.__hit||0)+1';
const payloads = [
  `<script>${hit}</script>`,
  `<img src=x onerror="${hit}">`,
  `<svg onload="${hit}">`,
  `<svg><script>${hit}</script></svg>`,
  `<iframe srcdoc="<script>parent.${hit}</script>"></iframe>`,
  `<iframe src="javascript:parent.${hit}"></iframe>`,
  `<a href="javascript:${hit}">нажмите</a>`,
  `[нажмите](javascript:${hit})`,
  `![](x" onerror="${hit})`,
  `javascript:${hit}`,
  `JaVaScRiPt:${hit}`,
  `java\tscript:${hit}`,
  `data:text/html,<script>${hit}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `vbscript:${hit}`,
  `https://a.example/"onmouseover="${hit}`,
  `https://a.example/' onclick='${hit}`,
  `https://a.example/<script>${hit}</script>`,
  `https://javascript:${hit}@a.example/`,
  `http://a.example/%0ajavascript:${hit}`,
  `<body onload="${hit}">`,
  `<input autofocus onfocus="${hit}">`,
  `<details open ontoggle="${hit}">`,
  `<video><source onerror="${hit}"></video>`,
  `<math href="javascript:${hit}">нажмите</math>`,
  `<form action="javascript:${hit}"><button>нажмите</button></form>`,
  `<object data="javascript:${hit}">`,
  `<embed src="javascript:${hit}">`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
  `<base href="https://evil.example/">`,
  `"><img src=x onerror=${hit}>`,
  `'-${hit}-'`,
  `{{constructor.constructor('${hit}')()}}`,
  `\${${hit}}`,
  `&lt;script&gt;${hit}&lt;/script&gt;`,
  `\u202e<img src=x onerror=${hit}>\u202c`,
  `@{${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}}<img src=x onerror=${hit}>`,
  `<noscript><p title="</noscript><img src=x onerror=${hit}>">`,
];

test(`S27 ${payloads.length} hostile remarks are words in the talk and in the list of mentions, nothing else`, async () => {
  const card = demo.card('pro-2-trainers');
  const lead = await talkOf('lead');
  await lead.open(card);
  const mentionIds = [demo.person('member')];
  for (const body of payloads)
    await sendCommand(lead.page, 'comment.add', {
      commentId: crypto.randomUUID(),
      cardId: card,
      body,
      mentionIds,
    });
  const member = await talkOf('member');
  await member.open(card);
  await member.sheet.getByRole('button', { name: /^Показать ещё/ }).click();
  const remarks = member.sheet.locator('[data-comment]');
  await expect.poll(() => remarks.count(), { timeout: PATIENCE }).toBe(payloads.length);
  const shown = await remarks.evaluateAll((all) =>
    all.map((one) => one.querySelectorAll('p')[1]?.textContent),
  );
  expect(shown.toSorted()).toEqual(payloads.toSorted());
  await member.fold();
  await member.page.getByRole('button', { name: /^Меня упомянули/ }).click();
  const list = member.page.getByRole('dialog', { name: 'Меня упомянули' });
  await list.getByText('Показать раньше').click();
  await expect.poll(() => list.getByRole('listitem').count()).toBe(40);
  for (const talk of [member, lead]) {
    const found = await talk.page.evaluate(() => ({
      hits: '__hit' in window,
      foreign: document.querySelectorAll(
        'main script, dialog script, dialog iframe, dialog object, dialog embed, dialog img, dialog form, dialog video, base',
      ).length,
      links: [...document.querySelectorAll('[href]')]
        .map((one) => one.getAttribute('href') ?? '')
        .filter((href) => /^\s*(javascript|data|vbscript)\s*:/i.test(href)),
    }));
    expect(found).toEqual({ hits: false, foreign: 0, links: [] });
  }
});

async function talkOf(person: DemoPerson): Promise<TalkPage> {
  const context = await stage.openAs(person);
  return new TalkPage(await context.newPage());
}
