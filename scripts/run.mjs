// The way in from package.json. Plain JavaScript, since it must run on Node 20 as well, which
// cannot read TypeScript: there it hands over to the newer Node installed with the packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scripts = ['bench', 'bench-words', 'check', 'demo', 'kaskad', 'mutants', 'start', 'test'];
const [name, ...rest] = process.argv.slice(2);

if (name === undefined || !scripts.includes(name)) {
  leave(`Есть только: ${scripts.join(', ')}`, `There are only: ${scripts.join(', ')}`);
} else if (!isInstalled()) {
  leave(
    'Пакеты не установлены: нужен доступ к реестру npm, повторите команду позже.',
    'The packages are not installed: the npm registry is needed, repeat the command later.',
  );
} else if (stripsTypes(process.versions.node)) {
  // Types stripped once are not stripped again: a warm start takes half the time.
  module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'kaskad', 'compiled'));
  const script = join(root, 'scripts', `${name}.ts`);
  process.argv = [process.execPath, script, ...rest];
  await import(pathToFileURL(script).href);
} else {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  if (!existsSync(bundled)) {
    leave(
      `Нужен Node 22.18 или новее, а это ${process.versions.node}.`,
      `Node 22.18 or newer is needed, and this is ${process.versions.node}.`,
    );
  } else {
    handOver(bundled);
  }
}

/** A failed installation only warns and then runs the script all the same. */
function isInstalled() {
  const needed = ['server/node_modules/fastify', 'web/node_modules/react', 'node_modules/vite'];
  return needed.every((path) => existsSync(join(root, path)));
}

function stripsTypes(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function handOver(node) {
  const child = spawn(node, [...process.execArgv, fileURLToPath(import.meta.url), name, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('error', (error) => leave(error.message, error.message));
  child.once('exit', (code) => process.exit(code ?? 1));
}

function leave(ru, en) {
  process.stderr.write(`${ru} / ${en}\n`);
  process.exitCode = 1;
}
