import type { AnswerKind } from '@kaskad/shared/domain/sprint/answer.ts';

/** Ways to answer as buttons: a goal and a KPI are chosen from one list. */
export const answerWays = ['card', 'aim', 'rule', 'declined', 'deferred'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** What the verb takes besides the decision and the sprint. */
export interface GivenAnswer {
  readonly kind: AnswerKind;
  readonly cardId?: string;
  readonly goalId?: string;
  readonly kpiId?: string;
  readonly ruleBody?: string;
  readonly reason?: string;
}

/** The first line of a text as a title of at most `most` letters, cut between words. */
export function titleFrom(text: string, most = 300): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, cut > 0 ? cut : most - 1)}…`;
}
