import type { ColumnPhase } from '@kaskad/shared/domain/board/column.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import type { ProjectPhase } from '@kaskad/shared/domain/project/project.ts';
import type { Day } from './content/content.ts';
import type { Days, Entered } from './words.ts';

/** A step before its place in the order is known: what it asks for may depend on what the steps before it made. */
export interface Intent {
  readonly at: Day;
  /** Key of the person who asks. */
  readonly by: string;
  readonly name: CommandName;
  readonly args: (made: Made) => Readonly<Record<string, unknown>>;
}

/** Ids that the rules drew themselves, found in the state as the steps before left it. */
export interface Made {
  column(project: string, phase: ColumnPhase): string;
  outline(project: string, number: number): string;
  /** The card of a key, the remainder of a split included. */
  card(key: string): string;
  /** The plan's own words of a card, by its id, with what they mean where it stands. */
  words(cardId: string, text: string, days?: Days): Entered;
  /** The project that stands next in the order of the content, in a phase of the cascade board; null for the end. */
  projectAfter(project: string, phase: ProjectPhase): string | null;
}

export type IdKind =
  | 'project'
  | 'goal'
  | 'kpi'
  | 'label'
  | 'card'
  | 'organisation'
  | 'outcome'
  | 'item'
  | 'link'
  | 'participation'
  | 'sprint'
  | 'decision'
  | 'note'
  | 'comment'
  | 'evidence'
  | 'population'
  | 'headcount'
  | 'measurement'
  | 'contribution'
  | 'lock';

/** Ids of one cascade's rows by kind and key; the same in every installation. */
export type IdOf = (kind: IdKind, key: string) => string;

export function idsIn(cascadeKey: string): IdOf {
  const cascadeId = demoCascadeId(cascadeKey);
  return (kind, key) => derivedId(cascadeId, `${kind}/${key}`);
}

export function demoCascadeId(key: string): string {
  return derivedId(demonstration, `cascade/${key}`);
}

export function demoPersonId(key: string): string {
  return derivedId(demonstration, `person/${key}`);
}

const demonstration = '7c5b2e84-2f5d-4a52-9d0e-6f1a8c3b9e10';
