import { STATUS_CODES } from 'node:http';
import type { Problem, ProblemCode } from '@kaskad/shared/contract/problem.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { problemTexts } from './problem-texts.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export type ProblemExtra = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly issues?: Problem['issues'];
  readonly params?: Readonly<Record<string, Json>>;
  /** The domain's own code of a refused command; the status and the text stay those of `refused`. */
  readonly refusal?: string;
};

/** A refusal on the way to the domain: thrown anywhere in a request, answered as problem+json. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extra: ProblemExtra;

  constructor(code: ProblemCode, extra: ProblemExtra = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}

/** A command that a rule did not allow: 422 with the domain's code, its words are the client's. */
export function refusalProblem(refusal: {
  readonly code: string;
  readonly params: Readonly<Record<string, Json>>;
}): ProblemError {
  return new ProblemError('refused', { refusal: refusal.code, params: refusal.params });
}

/** Refusals about the asker or the words of the request have statuses of their own; all others are 422. */
export function commandProblem(refusal: Refusal): ProblemError {
  const extra = { refusal: refusal.code, params: refusal.params };
  if (refusal.code === 'forbidden') return new ProblemError('not-allowed', extra);
  if (refusal.code === 'not-found') return new ProblemError('not-found', extra);
  if (refusal.code === 'wrong-arguments') return new ProblemError('not-valid', extra);
  return refusalProblem(refusal);
}

type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Parameters<typeof refusalProblem>[0] | null };

/**
 * Passes over a command that was carried out.
 * @throws ProblemError 422 when a rule refused it, 409 when its id was used for something else
 */
export function requireDone(answer: Answer): void {
  if (answer.ok) return;
  throw answer.refusal === null ? new ProblemError('conflict') : refusalProblem(answer.refusal);
}

/** 429 or 503 with the time to wait, in whole seconds and at least one. */
export function comeBackLater(
  code: 'too-many-attempts' | 'too-many-uploads' | 'unavailable' | 'storage-unavailable',
  seconds: number,
): ProblemError {
  const wait = String(Math.max(1, Math.ceil(seconds)));
  return new ProblemError(code, { headers: { 'retry-after': wait } });
}

export function problemBody(code: ProblemCode, extra: ProblemExtra, requestId: string): Problem {
  const { status, ru, en } = problemTexts[code];
  const shown = extra.refusal ?? code;
  return {
    type: `urn:kaskad:problem:${shown}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code: shown,
    detail: { ru, en },
    requestId,
    ...(extra.issues !== undefined && { issues: extra.issues }),
    ...(extra.params !== undefined && { params: { ...extra.params } }),
  };
}
