import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';

/** What a person changed in one row of the plan. */
export interface RowEdit {
  readonly title?: string;
  readonly when?: string;
  /** What the words mean by the person's own word. */
  readonly meaning?: Meaning;
  /** Ticked or unticked by hand. */
  readonly isChosen?: boolean;
}
export type Edits = Readonly<Record<number, RowEdit>>;

/** A pasted plan that is not added yet. */
export interface PlanDraft {
  readonly text: string;
  readonly edits: Edits;
}

const prefix = 'kaskad.plan.';

/** The plan of this person for this project that was left behind in this tab. */
export function readPlanDraft(key: string): PlanDraft | undefined {
  try {
    const found = sessionStorage.getItem(prefix + key);
    return found === null ? undefined : (JSON.parse(found) as PlanDraft);
  } catch {
    return undefined;
  }
}

/** Keeps the plan until it is added; storage may be forbidden or full, then it lives as long as the dialog. */
export function keepPlanDraft(key: string, draft: PlanDraft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // Nothing else to be done.
  }
}
