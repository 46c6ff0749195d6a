import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Page } from 'playwright-core';
import { demo } from './e2e-site.ts';

/** Sends a command as the person of the page, past every screen. @throws when the server does not carry it out */
export async function sendCommand(page: Page, name: CommandName, args: object): Promise<void> {
  const url = `/api/cascades/${demo.cascadeId}/commands`;
  const answer = await page.evaluate(
    async ([address, body]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, { method: 'POST', headers, body });
      return { ok: response.ok, text: await response.text() };
    },
    [url, JSON.stringify({ id: crypto.randomUUID(), name, args })] as const,
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.text}`);
}
