import type { RetroPhase } from '@kaskad/shared/domain/retro/retro.ts';

/** What a retrospective goes through, as it is shown; the verdicts come first, as the opening. */
export const steps = [
  'verdicts',
  'writing',
  'grouping',
  'voting',
  'discussing',
  'deciding',
  'signed',
] as const;
export type Step = (typeof steps)[number];

/** The step the team stands at. */
export function stepOf(now: {
  readonly isSigned: boolean;
  readonly phase: RetroPhase;
  readonly notes: number;
  readonly decisions: number;
  readonly unjudged: number;
}): Step {
  if (now.isSigned) return 'signed';
  if (now.phase === 'discussing') return now.decisions > 0 ? 'deciding' : 'discussing';
  if (now.phase !== 'writing') return now.phase;
  return now.notes === 0 && now.unjudged > 0 ? 'verdicts' : 'writing';
}

/**
 * The steps as they stand in line: a short retrospective goes from the notes to the talk, unless the team went the long
 * way after all.
 */
export function stepsOf(isShort: boolean, step: Step): readonly Step[] {
  const isLong = !isShort || step === 'grouping' || step === 'voting';
  return isLong ? steps : steps.filter((name) => name !== 'grouping' && name !== 'voting');
}

/** The phase the lead's one button leads to, and its text; undefined where the way on is another one. */
export function nextTurn(step: Step) {
  switch (step) {
    case 'writing':
      return { phase: 'grouping', label: 'retro.doReveal' } as const;
    case 'grouping':
      return { phase: 'voting', label: 'retro.doVote' } as const;
    case 'voting':
      return { phase: 'discussing', label: 'retro.doShow' } as const;
    default:
      return undefined;
  }
}
