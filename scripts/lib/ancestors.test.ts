import { expect, test } from 'vitest';
import { type Process, packageRunners } from './ancestors.ts';

function tree(...commands: string[]): (pid: number) => Process | null {
  const from = 100;
  return (pid) => {
    const command = commands[from - pid];
    return command === undefined ? null : { pid, parent: pid - 1, command };
  };
}

test('the chain ends at the outermost package manager, not at the shell that called it', () => {
  const find = tree(
    'sh -c node scripts/run.mjs demo',
    '/cache/_npx/1/node_modules/.bin/pnpm demo',
    'sh -c pnpm demo',
    'npm exec pnpm@12 demo',
    '-bash',
    'sshd: someone',
  );
  expect(packageRunners(100, find)).toEqual([100, 99, 98, 97]);
});

test('a job put into the background of a closed shell is not stopped by its end', () => {
  const find = tree(
    'sh -c node scripts/run.mjs demo',
    'node /usr/bin/pnpm demo',
    'bash -c pnpm demo & disown',
  );
  expect(packageRunners(100, find).length).toBe(2);
});

test('started without a package manager there is nobody to watch', () => {
  expect(packageRunners(100, tree('-bash', 'sshd: someone'))).toEqual([]);
  expect(packageRunners(100, tree('node scripts/run.mjs demo', 'systemd'))).toEqual([]);
});
