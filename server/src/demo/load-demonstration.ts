import type { Command } from '@kaskad/shared/domain/command.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { demoCascades } from './content/cascades.ts';
import { demoPeople, demoSignIns } from './content/people.ts';
import { type DemoScript, type DemoStep, demoScript, lastCommandId, told } from './demo-script.ts';
import { demoCascadeId, demoPersonId } from './intent.ts';

type Reply = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** What the loader needs of the server: its ordinary write path, and the people, who live outside the cascade. */
export interface DemonstrationPort {
  /** Founds a cascade; answers a repeated command like the first time. */
  foundCascade(command: Command): Promise<Reply>;
  /** Carries out a command; commands of one cascade in the order in which they were handed over. */
  runCommand(cascadeId: string, command: Command, actorId: string): Promise<Reply>;
  /** True when the journal of the cascade holds the command; false also when there is no such cascade. */
  wasCarriedOut(cascadeId: string, commandId: string): Promise<boolean>;
  /** Writes down a person; does nothing when the id is already there. */
  createPerson(person: NewPerson): Promise<void>;
  onProgress(progress: { readonly done: number; readonly total: number }): void;
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
}

/**
 * Loads what is missing of the demonstration and tells whether anything was. A load that was interrupted goes on:
 * commands keep their ids, so the write path answers those it has carried out already without doing them twice.
 * Throws at the first refusal, naming the step.
 */
export async function loadDemonstration(port: DemonstrationPort): Promise<boolean> {
  const missing: DemoScript[] = [];
  for (const script of demoScript()) {
    const { cascadeId } = script;
    if (!(await port.wasCarriedOut(cascadeId, lastCommandId(cascadeId)))) missing.push(script);
  }
  if (missing.length === 0) return false;
  for (const { key, name, position, email } of demoPeople)
    await port.createPerson({ id: demoPersonId(key), name, position, email });
  const total = missing.reduce((sum, { steps }) => sum + steps.length, 0);
  let done = 0;
  const advance = (count: number) => {
    done += count;
    port.onProgress({ done, total });
  };
  await Promise.all(missing.map((script) => play(port, script, advance)));
  return true;
}

/** Who may be offered as a way in, the four people a newcomer can be, and the cascade where each is at home. */
export function demonstrationPeople() {
  const cascadeId = demoCascadeId(demoCascades[0]?.key ?? '');
  return demoSignIns.map((key) => ({ key, personId: demoPersonId(key), cascadeId }));
}

/** Commands on their way at once: enough to share commits, few enough to stop soon after a refusal. */
const IN_FLIGHT = 200;

async function play(
  port: DemonstrationPort,
  { steps }: DemoScript,
  advance: (count: number) => void,
): Promise<void> {
  const [founding, ...rest] = steps;
  if (founding === undefined) return;
  must(founding, await port.foundCascade(founding.command));
  advance(1);
  for (let from = 0; from < rest.length; from += IN_FLIGHT) {
    const batch = rest.slice(from, from + IN_FLIGHT);
    const replies = batch.map(async (step) => {
      must(step, await port.runCommand(step.cascadeId, step.command, step.actorId));
    });
    await Promise.all(replies);
    advance(batch.length);
  }
}

function must(step: DemoStep, reply: Reply): void {
  if (!reply.ok) throw new Error(`${told(step)}: ${JSON.stringify(reply.refusal)}`);
}
