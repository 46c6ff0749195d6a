import type { Command } from '@kaskad/shared/domain/command.ts';
import { expect, test } from 'vitest';
import { demoPeople } from './content/people.ts';
import { demoScript } from './demo-script.ts';
import { type DemonstrationPort, loadDemonstration } from './load-demonstration.ts';

const scripts = demoScript();
const total = scripts.reduce((sum, { steps }) => sum + steps.length, 0);

test('an empty installation gets the people first, then every step of each cascade in order', async () => {
  const server = buildServer();
  expect(await loadDemonstration(server.port)).toBe(true);
  expect(server.people.size).toBe(demoPeople.length);
  expect(server.peopleBeforeCommands).toBe(true);
  for (const { cascadeId, steps } of scripts)
    expect(server.journal.get(cascadeId)).toEqual(steps.map(({ command }) => command.id));
  expect(server.progress.at(-1)).toEqual({ done: total, total });
});

test('a loaded demonstration is left alone', async () => {
  const server = buildServer();
  await loadDemonstration(server.port);
  const asked = server.asked();
  expect(await loadDemonstration(server.port)).toBe(false);
  expect(server.asked()).toBe(asked);
});

test('a load that was interrupted goes on where it stopped', async () => {
  const server = buildServer();
  server.failAt(700);
  await expect(loadDemonstration(server.port)).rejects.toThrow('connection lost');
  server.failAt(Number.POSITIVE_INFINITY);
  expect(await loadDemonstration(server.port)).toBe(true);
  for (const { cascadeId, steps } of scripts)
    expect(server.journal.get(cascadeId)).toEqual(steps.map(({ command }) => command.id));
});

test('a refusal stops the load and names the step', async () => {
  const server = buildServer();
  const runCommand: DemonstrationPort['runCommand'] = async (cascadeId, command) =>
    command.name === 'sprint.close'
      ? { ok: false, refusal: { code: 'retro-unsigned', params: { number: 0 } } }
      : server.port.runCommand(cascadeId, command);
  await expect(loadDemonstration({ ...server.port, runCommand })).rejects.toThrow(
    /2021-10-01, sprint\.close .*retro-unsigned/,
  );
});

/** A write path that only remembers: each command once, in the order of arrival. */
function buildServer() {
  const journal = new Map<string, string[]>();
  const people = new Set<string>();
  const progress: { done: number; total: number }[] = [];
  let asked = 0;
  let limit = Number.POSITIVE_INFINITY;
  const write = async (cascadeId: string, { id }: Command) => {
    asked += 1;
    if (asked > limit) throw new Error('connection lost');
    const entries = journal.get(cascadeId) ?? [];
    if (!entries.includes(id)) entries.push(id);
    journal.set(cascadeId, entries);
    return { ok: true } as const;
  };
  const server = {
    journal,
    people,
    progress,
    peopleBeforeCommands: true,
    asked: () => asked,
    failAt: (count: number) => {
      asked = 0;
      limit = count;
    },
    port: {
      foundCascade: (command) => {
        const script = scripts.find(({ steps }) => steps[0]?.command.id === command.id);
        return write(script?.cascadeId ?? '', command);
      },
      runCommand: write,
      wasCarriedOut: async (cascadeId, commandId) =>
        journal.get(cascadeId)?.includes(commandId) ?? false,
      createPerson: async ({ id }) => {
        if (asked > 0 && !people.has(id)) server.peopleBeforeCommands = false;
        people.add(id);
      },
      onProgress: (step) => {
        progress.push(step);
      },
    } satisfies DemonstrationPort,
  };
  return server;
}
