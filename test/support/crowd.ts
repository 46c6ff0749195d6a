import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.ts';

/** Between two attempts of the same command; only spares the machine. */
const PAUSE_MS = 50;
/** How often an answered command is asked once more, as after a lost reply. */
const REPEAT = 0.2;

export interface CrowdPlace {
  readonly cascadeId: string;
  readonly projectId: string;
  readonly columnIds: readonly string[];
  readonly cardIds: readonly string[];
  /** Session of each of the people. */
  readonly tokens: readonly string[];
  /** Where a person's page reaches a server, asked anew before every attempt. */
  address(person: number, attempt: number): Promise<string>;
}

/** People who move and edit cards without a pause. What got no answer is asked again by the same id, as pages do. */
export class Crowd {
  /** Number in the journal that was acknowledged, of each command. */
  readonly acknowledged = new Map<string, number>();
  readonly refused = new Set<string>();
  /** Attempts that ended without an answer. */
  unanswered = 0;
  readonly #place: CrowdPlace;
  readonly #random: Random;
  readonly #waiting = new Set<() => void>();
  #stopped = false;
  readonly #work: Promise<unknown>;

  constructor(place: CrowdPlace, random: Random) {
    this.#place = place;
    this.#random = random;
    this.#work = Promise.all(place.tokens.map((_, person) => this.#act(person)));
    this.#work.catch(() => undefined);
  }

  /** Resolves when so many more commands were acknowledged; rejects with the first wrong answer. */
  async acknowledges(more: number): Promise<void> {
    const enough = this.acknowledged.size + more;
    const reached = new Promise<void>((resolve) => {
      const look = () => {
        if (this.acknowledged.size < enough) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
    await Promise.race([this.#work, reached]);
  }

  /** Everyone waits for the answer to what they have asked, and leaves. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work;
  }

  async #act(person: number): Promise<void> {
    while (!this.#stopped) {
      const command = { id: this.#random.uuid(), ...this.#intent() };
      const seq = await this.#answerTo(person, command);
      if (seq === null) {
        this.refused.add(command.id);
        continue;
      }
      this.acknowledged.set(command.id, seq);
      for (const look of [...this.#waiting]) look();
      if (this.#random.chance(REPEAT)) {
        const again = await this.#answerTo(person, command);
        if (again !== seq) throw new Error(`${command.name} was entry ${seq}, then ${again}`);
      }
    }
  }

  /** The number of the entry, or null for a refusal. Asks until there is an answer. */
  async #answerTo(person: number, command: Intent & { id: string }): Promise<number | null> {
    const { cascadeId, tokens } = this.#place;
    for (let attempt = 0; ; attempt++) {
      const base = await this.#place.address(person, attempt);
      const answer = await send(base, cascadeId, tokens[person] ?? '', command).catch(() => null);
      if (answer?.status === 200) return (answer.body as { seq: number }).seq;
      if (answer?.status === 422) return null;
      if (answer !== null && answer.status !== 503)
        throw new Error(`${command.name}: ${answer.status} ${JSON.stringify(answer.body)}`);
      this.unanswered++;
      await sleep(PAUSE_MS);
    }
  }

  #intent(): Intent {
    const random = this.#random;
    const { projectId, cardIds, columnIds } = this.#place;
    const cardId = random.pick(cardIds);
    const kind = random.below(10);
    if (kind === 0) return intent('card.edit', { cardId, title: `Семинар ${random.below(1_000)}` });
    if (kind === 1)
      return intent('card.add-item', { cardId, itemId: random.uuid(), body: 'Смета' });
    if (kind === 2) return intent('card.describe', { cardId, body: `План ${random.below(1_000)}` });
    const before = random.chance(0.5) ? random.pick(cardIds) : null;
    return intent('card.move', {
      cardId,
      boardProjectId: projectId,
      toColumnId: random.pick(columnIds),
      before: before === cardId ? null : before,
    });
  }
}

interface Intent {
  readonly name: string;
  readonly args: unknown;
}

function intent(name: string, args: unknown): Intent {
  return { name, args };
}

/** Sends a command as a page of the product does. Rejects when the connection breaks before the whole reply came. */
export async function send(
  base: string,
  cascadeId: string,
  token: string,
  command: Intent & { readonly id: string },
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${base}/api/cascades/${cascadeId}/commands`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      cookie: `kaskad=${token}`,
    },
    body: JSON.stringify(command),
  });
  return { status: response.status, body: await response.json() };
}
