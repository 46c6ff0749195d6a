import { speaksOf } from '@kaskad/shared/domain/retro/words.ts';
import { type Chain, chainsOf, isOpen } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';
import type { DirectorQuery } from './director-query.ts';
import { keyOf } from './period-key.ts';
import { isStubborn } from './project-row.ts';

/** Kinds of rows the register is computed from, with what answers are made of. */
export const registerKinds: readonly EntityKind[] = [
  'project',
  'sprint',
  'decision',
  'answer',
  'verdict',
  'card',
  'goal',
  'kpi',
  'rule',
];

/** All decisions the person sees: those put off again and again first, then the open ones, then the latest. */
export function registerOf(view: State): Chain[] {
  return chainsOf(view).sort(
    (a, b) => urgency(b) - urgency(a) || (a.decision.createdAt < b.decision.createdAt ? 1 : -1),
  );
}

/** The part of the register that the address asks for. */
export function filtered(chains: readonly Chain[], query: DirectorQuery): Chain[] {
  const { project, sprint, state, owner, q } = query;
  return chains.filter(
    (chain) =>
      (project === null || chain.decision.projectId === project) &&
      (sprint === null || keyOf(chain.from) === sprint) &&
      (state === null || (state === 'open' ? isOpen(chain) : chain.state === state)) &&
      (owner === null || chain.decision.ownerId === owner) &&
      speaksOf(wordsAbout(chain), q),
  );
}

function wordsAbout({ decision, steps }: Chain): string {
  const said = steps.flatMap(({ answer, verdict }) => [answer?.reason, verdict?.comment]);
  return [decision.body, decision.evidence, ...said].filter(Boolean).join(' ');
}

function urgency(chain: Chain): number {
  return isStubborn(chain) ? 2 : isOpen(chain) ? 1 : 0;
}
