import { staticChecks, unitTests } from './lib/checks.ts';
import { entry } from './lib/entry.ts';
import { runChecks } from './lib/run-checks.ts';

await entry(async () => {
  process.exitCode = (await runChecks([...staticChecks, unitTests], {})) ? 0 : 1;
});
