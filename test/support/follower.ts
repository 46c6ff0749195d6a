import { allRules } from '@kaskad/shared/domain/execute.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { type Down, PROTOCOL_VERSION } from '@kaskad/shared/sync/protocol.ts';
import { Replica } from '@kaskad/shared/sync/replica.ts';
import { type Snapshot, unpackState } from '@kaskad/shared/sync/snapshot.ts';
import { WebSocket } from 'ws';

/** Longer than anything here takes; reached only where something never comes. */
const PATIENCE_MS = 60_000;
/** Between two attempts to connect; only spares the machine. */
const PAUSE_MS = 50;

export interface FollowerPlace {
  readonly cascadeId: string;
  readonly personId: string;
  readonly token: string;
  /** The board the person looks at. */
  readonly board?: string;
  /** Which server to turn to, asked anew before every attempt. */
  address(attempt: number): string;
}

/** A page that follows a cascade: one snapshot at first, then entries alone, from its cursor on whichever node it finds. */
export class Follower {
  /** Close codes of all sockets that ended so far. */
  readonly ends: number[] = [];
  /** Boards where people were last said to be, by person. */
  readonly presence = new Map<string, string | null>();
  /** What a page should never be sent. */
  readonly faults: string[] = [];
  readonly replica: Replica;
  readonly #place: FollowerPlace;
  readonly #waiting = new Set<() => void>();
  #ws: WebSocket | undefined;
  #timer: NodeJS.Timeout | undefined;
  #attempt = 0;
  #stopped = false;

  /** Takes a snapshot and opens the first socket. */
  static async start(place: FollowerPlace): Promise<Follower> {
    const { cascadeId, token } = place;
    const url = `${place.address(0)}/api/cascades/${cascadeId}/snapshot`;
    const response = await fetch(url, { headers: { cookie: `kaskad=${token}` } });
    return new Follower(place, (await response.json()) as Snapshot);
  }

  private constructor(place: FollowerPlace, snapshot: Snapshot) {
    this.#place = place;
    this.replica = new Replica(unpackState(snapshot), snapshot.seq, place.personId, allRules);
    this.#connect();
  }

  /** Resolves when `holds` does; looks again whenever something comes or a socket ends. */
  async until(holds: () => boolean, what: string): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const look = () => {
        if (!holds()) return;
        leave();
        resolve();
      };
      const timer = setTimeout(() => {
        leave();
        reject(new Error(`waited in vain for ${what}; at entry ${this.replica.seq}`));
      }, PATIENCE_MS);
      this.#waiting.add(look);
    });
  }

  async reaches(seq: number): Promise<void> {
    await this.until(() => this.replica.seq >= seq, `entry ${seq}`);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#ws?.terminate();
  }

  #connect(): void {
    const { cascadeId, token, board = null } = this.#place;
    const address = this.#place.address(this.#attempt++);
    const ws = new WebSocket(`${address.replace('http', 'ws')}/api/socket`, {
      perMessageDeflate: false,
      headers: { cookie: `kaskad=${token}`, 'sec-fetch-site': 'same-origin' },
    });
    this.#ws = ws;
    ws.on('open', () => {
      const cursor = this.replica.seq;
      const hello = { type: 'hello', protocol: PROTOCOL_VERSION, cascadeId, cursor, place: board };
      ws.send(JSON.stringify(hello));
    });
    ws.on('message', (data) => this.#hear(JSON.parse(String(data)) as Down));
    ws.on('error', () => undefined);
    ws.on('close', (code) => {
      this.ends.push(code);
      this.#stir();
      if (!this.#stopped) this.#timer = setTimeout(() => this.#connect(), PAUSE_MS);
    });
  }

  #hear(message: Down): void {
    if (message.type === 'entries') for (const entry of message.entries) this.#take(entry);
    else if (message.type === 'reload') this.faults.push(`reload: ${message.reason}`);
    else if (message.type === 'welcome' || message.type === 'presence') {
      this.presence.clear();
      for (const { personId, place } of message.people) this.presence.set(personId, place);
    }
    this.#stir();
  }

  /** Entries of one socket come in order, none twice and none left out. */
  #take(entry: Entry): void {
    const received = this.replica.receive(entry);
    if (received !== 'applied') this.faults.push(`entry ${entry.seq}: ${received}`);
  }

  #stir(): void {
    for (const look of [...this.#waiting]) look();
  }
}
