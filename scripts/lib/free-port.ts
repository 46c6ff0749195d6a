import { createServer } from 'node:net';
import { StartupFailure } from '@kaskad/server/db/startup-failure.ts';

/**
 * Looks at the port before anything slow begins.
 * @throws StartupFailure naming the port and the variable that changes it
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const code = await tryPort(port, host);
  if (code !== 'EADDRINUSE') return;
  throw new StartupFailure('port-taken', {
    ru: `Порт ${port} занят другой программой: остановите её или задайте другой, например PORT=${port + 1}.`,
    en: `Port ${port} is taken by another program: stop it or choose another one, for example PORT=${port + 1}.`,
  });
}

async function tryPort(port: number, host: string): Promise<string | null> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
