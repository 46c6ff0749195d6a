import { ensureChromium } from '../test/support/chromium.ts';
import { allChecks } from './lib/checks.ts';
import { entry } from './lib/entry.ts';
import { runChecks } from './lib/run-checks.ts';

await entry(async () => {
  const ok = await runChecks(allChecks, { e2e: () => ensureChromium(console.log) });
  process.exitCode = ok ? 0 : 1;
});
