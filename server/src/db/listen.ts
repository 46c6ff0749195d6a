import pg from 'pg';

/** A connection that only listens; it comes back by itself and says so. */
export interface Listener {
  /** False while notifications may be lost. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

export interface ListenerOptions {
  readonly connection: pg.ClientConfig;
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** Prepares a fresh connection before it listens. */
  readonly onConnect?: (client: pg.ClientBase) => Promise<void>;
  /** Called whenever listening begins again: what was notified in between is lost. */
  readonly onListening: () => void;
  readonly onLost: () => void;
}

const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

export function listen({
  connection,
  channels,
  onConnect,
  onListening,
  onLost,
}: ListenerOptions): Listener {
  let client: pg.Client | undefined;
  let alive = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let pause = SHORTEST_PAUSE_MS;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      ...connection,
      keepAlive: true,
      application_name: 'kaskad listen',
    });
    client = fresh;
    fresh.on('notification', ({ channel, payload }) => channels[channel]?.(payload ?? ''));
    fresh.on('error', () => lose(fresh));
    fresh.on('end', () => lose(fresh));
    try {
      await fresh.connect();
      await onConnect?.(fresh);
      for (const channel of Object.keys(channels)) await fresh.query(`listen ${channel}`);
      alive = true;
      pause = SHORTEST_PAUSE_MS;
      onListening();
    } catch {
      lose(fresh);
    }
  }

  function lose(lost: pg.Client): void {
    if (client !== lost) return;
    client = undefined;
    lost.end().catch(() => undefined);
    if (alive) onLost();
    alive = false;
    if (stopped) return;
    timer = setTimeout(() => void connect(), pause * (0.5 + Math.random() / 2));
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  }

  void connect();
  return {
    isAlive: () => alive,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const last = client;
      client = undefined;
      await last?.end().catch(() => undefined);
    },
  };
}
