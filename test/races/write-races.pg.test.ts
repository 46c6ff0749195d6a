import { requireDone } from '@kaskad/server/plugins/problem.ts';
import { cardsInProgress, firstColumn } from '@kaskad/shared/domain/board/board.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCentre, type CentrePerson, type TestCentre } from '../support/centre.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { signedInBrowser } from '../support/session.ts';
import { tableState } from '../support/table-state.ts';
import { buildPerson, startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let other: Node;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  centre = await buildCentre(app);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

/** Asks one of the two nodes; rejects when the server fails. */
async function ask(node: number, actor: string, name: string, args: object) {
  const { runCommand } = (node % 2 === 0 ? app.app : other.app).live;
  return await runCommand(centre.cascadeId, { id: crypto.randomUUID(), name, args }, actor);
}

async function newCard(title = 'Семинар'): Promise<string> {
  const cardId = crypto.randomUUID();
  const projectId = centre.cyclogram;
  await centre.must('lead', 'card.add', { cardId, projectId, kind: 'event', title });
  return cardId;
}

describe('F05: a command is its id', () => {
  const url = () => `/api/cascades/${centre.cascadeId}/commands`;
  const edit = (cardId: string, title: string, id: string = crypto.randomUUID()) => ({
    id,
    name: 'card.edit',
    args: { cardId, title },
  });

  test('fifty at once over two nodes have one effect and one answer', async () => {
    const command = edit(await newCard(), 'Один раз');
    const people = [app.app, other.app].map((node) =>
      signedInBrowser(app, centre.people.lead, node),
    );
    const browsers = await Promise.all(people);
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, i) => browsers[i % 2]?.post(url(), command)),
    );
    expect(new Set(replies.map((reply) => reply?.statusCode))).toEqual(new Set([200]));
    expect(new Set(replies.map((reply) => reply?.json().seq)).size).toBe(1);
    const { rows } = await app.database.pool.query(
      'select count(*)::int as n from entry where command_id = $1',
      [command.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('an id in capital letters is the same id', async () => {
    const command = edit(await newCard(), 'Имя');
    const browser = await signedInBrowser(app, centre.people.lead);
    const first = (await browser.post(url(), command)).json();
    const id = command.id.toUpperCase();
    const args = { ...command.args, cardId: command.args.cardId.toUpperCase() };
    const again = await browser.post(url(), { ...command, id, args });
    expect([again.statusCode, again.json().seq]).toEqual([200, first.seq]);
  });

  test('a row is not added twice under an id in other letters', async () => {
    const cardId = await newCard();
    const args = { projectId: centre.cyclogram, kind: 'event', title: 'Двойник' };
    const browser = await signedInBrowser(app, centre.people.lead);
    const reply = await browser.post(url(), {
      id: crypto.randomUUID(),
      name: 'card.add',
      args: { ...args, cardId: cardId.toUpperCase() },
    });
    expect(reply.json()).toMatchObject({ status: 422, code: 'id-taken' });
  });

  test('with another body, name or person it is a conflict and changes nothing', async () => {
    const command = edit(await newCard(), 'Первое имя');
    const lead = await signedInBrowser(app, centre.people.lead, other.app);
    const member = await signedInBrowser(app, centre.people.member);
    expect((await lead.post(url(), command)).statusCode).toBe(200);
    const body = { ...command, args: { ...command.args, title: 'Второе имя' } };
    const name = { id: command.id, name: 'card.restore', args: { cardId: command.args.cardId } };
    for (const [browser, sent] of [
      [lead, body],
      [lead, name],
      [member, command],
    ] as const)
      expect((await browser.post(url(), sent)).json()).toMatchObject({
        status: 409,
        code: 'conflict',
      });
    const { card } = await tableState(app.database, centre.cascadeId);
    expect(card.get(command.args.cardId)?.title).toBe('Первое имя');
  });

  test('a refused command is decided anew when it comes again', async () => {
    const cardId = await newCard();
    const id = crypto.randomUUID();
    expect(await centre.ask('lead', 'card.edit', { cardId, stageId: cardId }, id)).toMatchObject({
      ok: false,
    });
    expect(await centre.ask('lead', 'card.edit', { cardId, title: 'Иначе' }, id)).toMatchObject({
      ok: true,
    });
  });

  test('in one batch with a command that the database refuses the others are carried out', async () => {
    const cardId = await newCard();
    const { runCommand } = app.app.live;
    const send = (title: string) =>
      runCommand(centre.cascadeId, edit(cardId, title), centre.people.lead.id);
    const results = await Promise.allSettled([send('Раз'), send('\ud800'), send('Три')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await centre.state()).card.get(cardId)?.title).toBe('Три');
  });
});

describe('F17: two people in one card', () => {
  test('different fields are both kept, 100 pairs', async () => {
    const cardId = await newCard();
    for (let i = 0; i < 100; i++) {
      const [title, plannedResult] = [`Имя ${i}`, `Итог ${i}`];
      await Promise.all([
        ask(i, centre.people.lead.id, 'card.edit', { cardId, title }),
        ask(i + 1, centre.people.member.id, 'card.edit', { cardId, plannedResult }),
      ]);
      expect((await table()).card.get(cardId)).toMatchObject({ title, plannedResult });
    }
  });

  test('in the same field the later one wins and the earlier text stays in the history, 100 pairs', async () => {
    const cardId = await newCard('Начало');
    const written = new Set<unknown>(['Начало']);
    for (let i = 0; i < 100; i++) {
      const titles = [`Лид ${i}`, `Участник ${i}`];
      for (const title of titles) written.add(title);
      await Promise.all(
        titles.map((title, who) =>
          ask(i + who, centre.people[who === 0 ? 'lead' : 'member'].id, 'card.edit', {
            cardId,
            title,
          }),
        ),
      );
    }
    const browser = await signedInBrowser(app, centre.people.observer);
    const kept = new Set<unknown>();
    for (let before: number | undefined, more = true; more; ) {
      const query = before === undefined ? '' : `?before=${before}`;
      const url = `/api/cascades/${centre.cascadeId}/cards/${cardId}/history${query}`;
      const page = (await browser.get(url)).json();
      for (const { changes } of page.entries)
        for (const change of changes)
          kept.add(change.set?.title ?? change.row?.title).add(change.was?.title);
      before = page.entries.at(-1)?.seq;
      more = page.more;
    }
    for (const title of written) expect(kept).toContain(title);
    expect(kept).toContain((await table()).card.get(cardId)?.title);
  });
});

function table() {
  return tableState(app.database, centre.cascadeId);
}

describe('F18: counted rules under 16 racers', () => {
  test('a hard limit is never exceeded', async () => {
    const state = await centre.state();
    const columnId = firstColumn(state, centre.cyclogram, 'running')?.id ?? '';
    await centre.must('lead', 'column.edit', { columnId, wipLimit: 3, wipMode: 'hard' });
    const cards = await Promise.all(Array.from({ length: 16 }, () => newCard()));
    const back = firstColumn(state, centre.cyclogram, 'planned')?.id ?? '';
    const to = (toColumnId: string) => (cardId: string, i: number) =>
      ask(i, centre.people.lead.id, 'card.move', {
        ...{ cardId, boardProjectId: centre.cyclogram },
        ...{ toColumnId, before: null },
      });
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(cards.map(to(columnId)));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
      const column = (await table()).column.get(columnId);
      expect(column && cardsInProgress(await table(), column)).toHaveLength(3);
      expect(brokenRules(await table())).toEqual([]);
      await Promise.all(cards.map(to(back)));
    }
  });

  test('a cascade never loses its last director', async () => {
    const directors = [centre.people.director.id];
    for (let i = 0; i < 3; i++) {
      const { id: personId } = await buildPerson(app);
      await centre.must('director', 'member.add', { personId, role: 'director' });
      directors.push(personId);
    }
    for (let round = 0; round < 20; round++) {
      const racers = Array.from({ length: 16 }, (_, i) => {
        const actor = directors[i % 4] ?? '';
        const personId = directors[(i * 7 + round) % 4] ?? '';
        return i % 2 === 0
          ? ask(i, actor, 'member.deactivate', { personId })
          : ask(i, actor, 'member.change-role', { personId, role: 'staff' });
      });
      await Promise.all(racers);
      const left = [...(await table()).member.values()].filter(
        ({ role, deactivatedAt }) => role === 'director' && deactivatedAt === null,
      );
      expect(left.length).toBeGreaterThan(0);
      const actor = left[0]?.id ?? '';
      for (const personId of directors) {
        await ask(round, actor, 'member.reactivate', { personId });
        requireDone(await ask(round, actor, 'member.change-role', { personId, role: 'director' }));
      }
    }
  });

  test('a project never loses its last lead', async () => {
    const projectId = centre.sprints;
    const { lead, member } = centre.people;
    const people: CentrePerson[] = ['lead', 'member'];
    for (let round = 0; round < 20; round++) {
      for (const { id: personId } of [lead, member]) {
        await centre.ask('director', 'project.add-member', { projectId, personId, role: 'lead' });
        await centre.ask('director', 'project.change-member', {
          projectId,
          personId,
          role: 'lead',
        });
      }
      await Promise.all(
        people.map((person, i) => {
          const { id: personId } = centre.people[person];
          return ask(i, centre.people[people[1 - i] ?? 'lead'].id, 'project.remove-member', {
            ...{ projectId, personId },
          });
        }),
      );
      const leads = [...(await table()).projectMember.where('projectId', projectId)];
      expect(leads.filter(({ role }) => role === 'lead')).toHaveLength(1);
    }
  });
});
