import type { Submitted } from '@kaskad/shared/sync/replica.ts';
import type { Intent, Rehearsed } from './together.ts';

const MOST_UNDOS = 50;

/** What one person has done of late, a step each, and the intents that take it back. */
export function createUndoSteps(submit: (intent: Intent) => Submitted) {
  const steps: (readonly Intent[])[] = [];
  const push = (step: readonly Intent[]): void => {
    steps.push(step);
    if (steps.length > MOST_UNDOS) steps.shift();
  };
  return {
    push,
    /** Carries out what was rehearsed as one step; nothing where the rehearsal came to a refusal. */
    carryOut(intents: readonly Intent[], rehearsed: Rehearsed): Submitted {
      if (!rehearsed.ok) return rehearsed;
      const submitted = submitAll(intents, submit);
      const { back } = rehearsed;
      if (submitted.ok && back !== null && back.length > 0) push(back);
      return submitted;
    },
    any: () => steps.length > 0,
    /** Takes the last step back, as far as it can be; what comes of it as of one command. Undefined when there is none. */
    undo(): Submitted | undefined {
      const step = steps.pop();
      return step && submitAll(step, submit);
    },
  };
}

/** Up to the first refusal. */
function submitAll(intents: readonly Intent[], submit: (intent: Intent) => Submitted): Submitted {
  const changes = [];
  const warnings = [];
  for (const intent of intents) {
    const submitted = submit(intent);
    if (!submitted.ok) return submitted;
    changes.push(...submitted.done.changes);
    warnings.push(...submitted.done.warnings);
  }
  return { ok: true, done: { changes, warnings } };
}
