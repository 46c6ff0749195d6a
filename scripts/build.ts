import { entry } from './lib/entry.ts';
import { createSteps } from './lib/steps.ts';
import { buildWeb } from './lib/web-build.ts';

await entry(async () => {
  const steps = createSteps(process.stdout);
  steps.begin('Собираем веб-клиент');
  await buildWeb();
  steps.end();
});
