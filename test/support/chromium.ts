import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/** The browser of the end-to-end tests: CHROMIUM_PATH, the search path, the usual places; else `null`. */
function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find(isProgram) ?? null;
}

/** @throws with one clear line when there is no browser */
export function requireChromium(): string {
  const found = findChromium();
  if (found === null) throw new Error(missing);
  if (!isProgram(found))
    throw new Error(`CHROMIUM_PATH: ${found} — нет такой программы / no such program`);
  return found;
}

/**
 * As `requireChromium`, but where root of a Debian can install the browser, does so and says it.
 * @param say takes lines for the user
 */
export function ensureChromium(say: (line: string) => void): string {
  if (findChromium() === null && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('Chromium не найден, ставим пакет Debian / no Chromium, installing the one of Debian:');
    const commands = [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ];
    for (const args of commands) {
      say(`  apt-get ${args.join(' ')}`);
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const { status } = spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      });
      if (status !== 0) throw new Error(`apt-get ${args[0]}: ${status ?? '?'}. ${missing}`);
    }
  }
  return requireChromium();
}

const missing =
  'Для проверок в браузере нужен Chromium или Chrome: установите его или укажите путь в CHROMIUM_PATH. / ' +
  'The browser tests need Chromium or Chrome: install it or name its path in CHROMIUM_PATH.';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
