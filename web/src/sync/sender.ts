/** Sends what waits in the outbox, one command after the other, from one tab at a time. Never gives up. */
import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import type { Command } from '@kaskad/shared/domain/command.ts';
import type { Refusal, RefusalCode, Warning } from '@kaskad/shared/domain/refusal.ts';
import { Backoff } from './backoff.ts';
import { ApiError, call } from './http.ts';
import type { Outbox, Refused } from './outbox.ts';

export interface Accepted {
  readonly command: Command;
  /** Number of its entry. */
  readonly seq: number;
  readonly warnings: readonly Warning[];
}

export interface SenderEvents {
  /** An answer to a command of this page, whichever tab has sent it. */
  readonly onAccepted: (accepted: Accepted) => void;
  readonly onRefused: (refused: Refused) => void;
  readonly onReach: (reached: boolean) => void;
  readonly onSignedOut: () => void;
}

export interface Sender {
  /** Something waits, or the network may be back: try now. */
  wake(): void;
  stop(): void;
}

type Answer = Accepted | Refused;
type Attempt = 'done' | 'later' | 'signed-out';

export function createSender(
  cascadeId: string,
  personId: string,
  outbox: Outbox,
  events: SenderEvents,
): Sender {
  const backoff = new Backoff(500, 20_000);
  let stopped = false;
  let running = false;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const name = `kaskad-outbox ${personId} ${cascadeId}`;
  const tabs = new BroadcastChannel(name);
  tabs.onmessage = ({ data }) => hear(data as Answer);

  function answer(given: Answer): void {
    hear(given);
    tabs.postMessage(given);
  }

  function hear(given: Answer): void {
    if ('seq' in given) events.onAccepted(given);
    else events.onRefused(given);
  }

  async function drain(): Promise<void> {
    for (;;) {
      const first = (await outbox.waiting())[0];
      if (first === undefined || stopped) return;
      const attempt = await send(first.command);
      if (attempt === 'signed-out') {
        events.onSignedOut();
        return;
      }
      if (attempt === 'later') {
        events.onReach(false);
        timer = setTimeout(wake, backoff.next());
        return;
      }
      events.onReach(true);
      backoff.reset();
    }
  }

  async function send(command: Command): Promise<Attempt> {
    try {
      const body = command as Parameters<typeof call<typeof cascadeRoutes.sendCommand>>[1]['body'];
      const { seq, warnings } = await call(cascadeRoutes.sendCommand, {
        params: { cascadeId },
        body,
      });
      await outbox.remove(command.id);
      answer({ command, seq, warnings: warnings as readonly Warning[] });
      return 'done';
    } catch (error) {
      if (!(error instanceof ApiError)) return 'later';
      const { status, code, params } = error.problem;
      if (status === 401) return 'signed-out';
      if (status === 429 || status >= 500) return 'later';
      const refusal = { code: code as RefusalCode, params: (params ?? {}) as Refusal['params'] };
      await outbox.keepRefused({ command, refusal });
      await outbox.remove(command.id);
      answer({ command, refusal });
      return 'done';
    }
  }

  function wake(): void {
    again = true;
    if (running || stopped) return;
    running = true;
    clearTimeout(timer);
    run().catch(() => {
      timer = setTimeout(wake, backoff.next());
    });
  }

  async function run(): Promise<void> {
    try {
      while (again) {
        again = false;
        await oneTabAtATime(name, drain);
      }
    } finally {
      running = false;
    }
  }

  return {
    wake,
    stop() {
      stopped = true;
      tabs.close();
      clearTimeout(timer);
    },
  };
}

/** Tabs of one browser share the outbox; the lock keeps its order. Plain http has no locks: then ids keep it harmless. */
async function oneTabAtATime(name: string, work: () => Promise<void>): Promise<void> {
  if (navigator.locks === undefined) await work();
  else await navigator.locks.request(name, work);
}
