/**
 * A client's copy of the cascade: what the server has confirmed, and on top of it the person's own commands that the
 * server has not answered yet. Own commands are replayed, not rebased, on every fact that comes down, so that a screen
 * never shows a state that breaks a rule.
 */
import { applyChanges, type Change } from '../domain/changes.ts';
import type { Command, Done } from '../domain/command.ts';
import { type Env, idsOf } from '../domain/env.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Rules } from '../domain/rules.ts';
import {
  type EntityKind,
  isReplicated,
  type LayerState,
  layerOver,
  type RowState,
  type State,
} from '../domain/state.ts';
import type { Entry } from './entry.ts';

export interface Pending {
  readonly command: Command;
  /** Domain time at which the person asked; the replay keeps it. */
  readonly now: string;
}

export type Submitted =
  | { readonly ok: true; readonly done: Done }
  | { readonly ok: false; readonly refusal: Refusal };

export type Received = 'applied' | 'known' | 'gap';

export class Replica {
  readonly actor: string;
  readonly #rules: Pick<Rules, 'execute'>;
  readonly #confirmed: RowState;
  readonly #view: LayerState;
  #seq: number;
  #pending: Pending[] = [];
  #touched = new Set<EntityKind>();
  /** Kinds of which the view shows unconfirmed rows. */
  #layered = new Set<EntityKind>();

  constructor(confirmed: RowState, seq: number, actor: string, rules: Pick<Rules, 'execute'>) {
    this.#rules = rules;
    this.#confirmed = confirmed;
    this.#view = layerOver(confirmed);
    this.#seq = seq;
    this.actor = actor;
  }

  /** What the screens show: the confirmed rows with the own commands on top. */
  get view(): State {
    return this.#view;
  }

  /** What the server has confirmed. */
  get confirmed(): State {
    return this.#confirmed;
  }

  get seq(): number {
    return this.#seq;
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  /** Decides an own command over the view; carried out, it waits for the server's answer. */
  submit(command: Command, now: string): Submitted {
    const result = this.#rules.execute(this.#view, command, this.env(command.id, now));
    if (!result.ok) return result;
    this.#pending.push({ command, now });
    this.#overlay(result.done.changes);
    return result;
  }

  /** Puts back a command that an earlier page had accepted; it counts as pending even where it is now refused. */
  resume(pending: Pending): void {
    this.#pending.push(pending);
    this.#replayOne(pending);
  }

  /**
   * Takes the next fact. A known one changes nothing; one after a gap is not applied and the caller must ask again
   * from `seq`. Applied or not, the own command it confirms is no longer pending.
   */
  receive(entry: Entry): Received {
    if (entry.seq <= this.#seq) {
      this.#settle(entry.commandId);
      return 'known';
    }
    if (entry.seq > this.#seq + 1) return 'gap';
    applyChanges(this.#confirmed, entry.changes);
    this.#touch(entry.changes);
    this.#seq = entry.seq;
    this.#pending = this.#pending.filter(({ command }) => command.id !== entry.commandId);
    this.#replay();
    return 'applied';
  }

  /** Takes the server's "no" to an own command: it leaves the view. */
  refuse(commandId: string): void {
    this.#settle(commandId);
  }

  /** The kinds whose rows in the view may have changed since the last call. */
  takeTouched(): ReadonlySet<EntityKind> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  env(commandId: string, now: string): Env {
    return { now, today: now.slice(0, 10), actor: this.actor, newId: idsOf(commandId) };
  }

  #settle(commandId: string): void {
    const rest = this.#pending.filter(({ command }) => command.id !== commandId);
    if (rest.length === this.#pending.length) return;
    this.#pending = rest;
    this.#replay();
  }

  #replay(): void {
    for (const kind of this.#layered) {
      this.#view[kind].clear();
      this.#touched.add(kind);
    }
    this.#layered.clear();
    for (const pending of this.#pending) this.#replayOne(pending);
  }

  #replayOne({ command, now }: Pending): void {
    const result = this.#rules.execute(this.#view, command, this.env(command.id, now));
    if (result.ok) this.#overlay(result.done.changes);
  }

  #overlay(changes: readonly Change[]): void {
    applyChanges(this.#view, changes);
    this.#touch(changes);
    for (const { kind } of changes) if (isReplicated(kind)) this.#layered.add(kind);
  }

  #touch(changes: readonly Change[]): void {
    for (const { kind } of changes) if (isReplicated(kind)) this.#touched.add(kind);
  }
}
