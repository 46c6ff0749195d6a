import { readConfig } from '@kaskad/server/config.ts';
import { startServer } from '@kaskad/server/main.ts';

const server = await startServer({ config: readConfig(process.env), onProgress: () => undefined });
process.stdout.write(`${JSON.stringify({ url: server.url, databaseUrl: server.databaseUrl })}\n`);
process.once('SIGTERM', () => {
  server.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
