import { toldCards } from '@kaskad/shared/domain/card/told-cards.ts';
import { applyChanges, type Change } from '@kaskad/shared/domain/changes.ts';
import { idsOf } from '@kaskad/shared/domain/env.ts';
import { execute, executeAsFounder } from '@kaskad/shared/domain/execute.ts';
import type { Refusal, Warning } from '@kaskad/shared/domain/refusal.ts';
import { layerOver, type State } from '@kaskad/shared/domain/state.ts';
import type { DecidedEntry, JournalEntry } from './db/save-changes.ts';
import type { Waiting } from './run-command.ts';

export type CommandAnswer =
  | { readonly ok: true; readonly seq: number; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly refusal: Refusal }
  /** The id was used before, by another person or for another intent. */
  | { readonly ok: false; readonly refusal: null };

export interface Decided {
  /** One answer for each command from the front of the batch; the rest must come again. */
  readonly answers: readonly CommandAnswer[];
  readonly entries: readonly DecidedEntry[];
}

/**
 * Decides commands one on top of the other over the room's committed rows, which stay untouched.
 * A command that changes a sprint is saved by itself: the triggers of the gate look at one step at a time.
 */
export function decideBatch(
  committed: State,
  seq: number,
  batch: readonly Waiting[],
  known: readonly JournalEntry[],
  clock: Date,
): Decided {
  const draft = layerOver(committed);
  const byCommand = new Map<string, JournalEntry>(known.map((entry) => [entry.commandId, entry]));
  const answers: CommandAnswer[] = [];
  const entries: DecidedEntry[] = [];
  for (const item of batch) {
    const before = byCommand.get(item.command.id);
    if (before !== undefined) {
      answers.push(answerAgain(before, item));
      continue;
    }
    const now = domainNow(draft, clock);
    const result = decide(draft, item, now);
    if (!result.ok) {
      answers.push(result);
      continue;
    }
    const { changes, warnings } = result.done;
    const alone = changes.some(isSprintChange);
    if (alone && entries.length > 0) break;
    const cards = [...new Set(changes.flatMap((change) => toldCards(change, draft)))];
    const entry = { ...entryOf(item, seq + entries.length + 1, now, changes), cards };
    applyChanges(draft, changes);
    byCommand.set(entry.commandId, entry);
    entries.push(entry);
    answers.push({ ok: true, seq: entry.seq, warnings });
    if (alone) break;
  }
  return { answers, entries };
}

function decide(draft: State, { command, actor, asker }: Waiting, now: string) {
  const env = { now, today: now.slice(0, 10), actor, newId: idsOf(command.id) };
  return asker === 'installation'
    ? executeAsFounder(draft, command, env)
    : execute(draft, command, env);
}

/** The first answer again, when it is the same person with the same intent. */
function answerAgain(before: JournalEntry, { actor, argsHash }: Waiting): CommandAnswer {
  if (before.by !== actor || before.argsHash !== argsHash) return { ok: false, refusal: null };
  return { ok: true, seq: before.seq, warnings: [] };
}

function entryOf(
  { command, actor, argsHash }: Waiting,
  seq: number,
  at: string,
  changes: readonly Change[],
): JournalEntry {
  return { seq, commandId: command.id, name: command.name, by: actor, at, argsHash, changes };
}

function isSprintChange(change: Change): boolean {
  return change.kind === 'sprint';
}

/** Domain time: real time, moved by the clock of a demonstration. */
function domainNow(state: State, clock: Date): string {
  let offset = 0;
  for (const cascade of state.cascade.values()) offset = cascade.clockOffsetMs;
  return new Date(clock.getTime() + offset).toISOString();
}
