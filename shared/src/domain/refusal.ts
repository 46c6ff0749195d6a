/** An expected "no": a stable code, and what the sentence about it needs. The words belong to the client. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Refusal codes with the parameters of their sentences. A client must have a text for each. */
export interface RefusalParams {
  'not-found': Record<never, never>;
  forbidden: Record<never, never>;
  'id-taken': Record<never, never>;
  'unknown-command': { name: string };
  'wrong-arguments': { path: string };
  'clock-not-demonstration': Record<never, never>;
  'dates-reversed': Record<never, never>;
  'project-not-sprints': Record<never, never>;
  'project-in-sprints': Record<never, never>;
  'project-not-cyclogram': Record<never, never>;
  'project-has-sprints': Record<never, never>;
  'project-cards-detailed': { count: number };
  'person-not-in-organisation': Record<never, never>;
  'person-not-on-team': Record<never, never>;
  'person-already-there': Record<never, never>;
  'observer-only-reads': Record<never, never>;
  'last-director': Record<never, never>;
  'last-lead': Record<never, never>;
  'column-full': { title: string; limit: number };
  'column-not-empty': { title: string; count: number };
  'column-last-of-phase': { title: string };
  'column-missing-at-home': { title: string };
  'card-in-closed-sprint': { number: number };
  'card-told': { title: string };
  'card-of-others': { title: string };
  'card-still-idea': Record<never, never>;
  'card-cancelled': Record<never, never>;
  'card-done': Record<never, never>;
  'card-not-event': Record<never, never>;
  'card-at-home': Record<never, never>;
  'card-repeated': { title: string };
  'reason-missing': Record<never, never>;
  'card-answers-decision': { decision: string };
  'card-has-children': { count: number };
  'stage-of-other-project': Record<never, never>;
  'too-many-items': { limit: number };
  'already-linked': Record<never, never>;
  'goal-under-itself': Record<never, never>;
  'goal-level': Record<never, never>;
  'goal-has-children': { count: number };
  'direction-retired': { title: string };
  'direction-not-in-force': { title: string; from: string; to: string };
  'direction-not-proposed': { title: string };
  'direction-code-taken': { code: string };
  'direction-parent': Record<never, never>;
  'direction-outside-parent': { title: string; from: string; to: string };
  'direction-parts-outside': { title: string };
  'direction-has-parts': { count: number };
  'direction-successor-twice': Record<never, never>;
  'direction-successor-unknown': { code: string };
  'direction-successor-level': { title: string };
  'direction-successor-early': { title: string };
  'direction-cycle': { title: string };
  'direction-years-served': { count: number };
  'sprint-outline-only': { number: number };
  'outline-reason-missing': { number: number };
  'sprint-not-next': { number: number };
  'sprint-beyond-count': { number: number; count: number };
  'sprint-followed': { number: number; next: number };
  'sprint-not-open-for-cards': { number: number };
  'sprint-number-kept': { number: number };
  'previous-not-started': { previous: number; number: number };
  'previous-not-reviewed': { previous: number; number: number };
  'previous-retro-unsigned': { previous: number; number: number };
  'previous-retro-reopened': { previous: number; number: number };
  'previous-not-closed': { previous: number; number: number };
  'artefacts-missing': { filled: number; needed: number };
  'sprint-wrong-status': { number: number; status: string };
  'sprint-goal-missing': { number: number };
  'sprint-dates-missing': { number: number };
  'sprint-empty': { number: number };
  'retro-unsigned': { number: number };
  'retro-signed': { number: number };
  'retro-not-signed': { number: number };
  'retro-followed': { number: number; next: number };
  'retro-acknowledged': { number: number };
  'retro-begun': { number: number };
  'retro-wrong-phase': { number: number; phase: string };
  'retro-empty': { number: number };
  'retro-not-discussed': { number: number };
  'verdicts-missing': { number: number; count: number };
  'verdict-too-early': { number: number };
  'decision-owner-missing': { title: string };
  'decision-evidence-missing': { title: string };
  'note-revealed': Record<never, never>;
  'note-not-yours': Record<never, never>;
  'votes-spent': { limit: number };
  'decision-missing': { number: number };
  'decision-answered': { number: number };
  'plan-not-later': { number: number };
  'decisions-unanswered': { number: number; count: number; names: string };
  'answer-empty': Record<never, never>;
  'card-in-other-sprint': { number: number };
  'rule-retired': Record<never, never>;
  'finding-accepted': Record<never, never>;
  'in-plan-of-sprint': { number: number };
  'disposition-missing': { number: number; count: number; title: string };
  'disposition-foreign': Record<never, never>;
  'held-in-future': Record<never, never>;
  'occurrence-held': Record<never, never>;
  'occurrence-cancelled': Record<never, never>;
  'occurrence-unplanned': Record<never, never>;
  'occurrence-proved': Record<never, never>;
  'occurrence-days-missing': Record<never, never>;
  'card-runs-through': { title: string };
  'work-not-endless': Record<never, never>;
  'evidence-missing': { cardId: string; title: string };
  'evidence-missing-new': Record<never, never>;
  'evidence-needed': { title: string };
  'evidence-gone': { days: number };
  'comment-not-yours': Record<never, never>;
  'comment-removed': Record<never, never>;
  'mention-unseeing': { personId: string };
  'organisation-exists': { title: string };
  'organisation-in-archive': { title: string };
  'organisation-archived': { title: string };
  'particular-not-whole': { field: string };
  'particular-not-date': { field: string };
  'kpi-under-itself': Record<never, never>;
  'kpi-total-kind': Record<never, never>;
  'kpi-locked': Record<never, never>;
  'kpi-measured': { count: number };
  'kpi-years-cut': { count: number };
  'target-year-twice': { year: string };
  'population-of-share': Record<never, never>;
  'population-archived': { title: string };
  'population-exists': { title: string };
  'population-in-archive': { title: string };
  'figure-missing': { kind: string };
  'figure-of-other-kind': { kind: string };
  'denominator-missing': Record<never, never>;
  'denominators-missing': { count: number };
  'numerator-over-denominator': Record<never, never>;
  'survey-size-missing': Record<never, never>;
  'source-title-missing': Record<never, never>;
  'source-card-missing': Record<never, never>;
  'card-of-other-project': Record<never, never>;
  'card-not-linked': Record<never, never>;
  'card-not-done': { title: string };
  'card-measured': Record<never, never>;
  'measured-in-future': Record<never, never>;
  'outside-kpi-years': Record<never, never>;
  'period-locked': Record<never, never>;
  'occurrence-measured': Record<never, never>;
  'period-settled': Record<never, never>;
  'period-not-over': Record<never, never>;
  'period-untold': Record<never, never>;
  'nothing-to-lock': { year: string };
  'measurement-confirmed': Record<never, never>;
  'measurement-withdrawn': Record<never, never>;
  'measurement-corrected': Record<never, never>;
  'measurement-filed': Record<never, never>;
  'measurement-draft': Record<never, never>;
  'promise-without-figure': Record<never, never>;
}
export type RefusalCode = keyof RefusalParams;

/** Builds a refusal; the compiler asks for the parameters of the code. */
export function refuse<C extends RefusalCode>(
  code: C,
  ...rest: Record<never, never> extends RefusalParams[C] ? [] : [RefusalParams[C]]
): Refusal {
  return { code, params: (rest[0] ?? {}) as Refusal['params'] };
}

/** What the user should know although the command was carried out. */
export interface Warning {
  readonly code: WarningCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface WarningParams {
  'column-over-limit': { title: string; limit: number; count: number };
  'stages-overlap': { title: string };
  'outside-stage': { title: string };
  'outside-sprint': { number: number };
  'override-unneeded': { number: number };
  'series-cut': Record<never, never>;
  'series-too-long': { limit: number };
  'series-replanned': { added: number; removed: number };
  'held-outside-window': Record<never, never>;
  'evidence-missing': { title: string };
  'periods-untold': { count: number };
}
export type WarningCode = keyof WarningParams;

export function warn<C extends WarningCode>(code: C, params: WarningParams[C]): Warning {
  return { code, params: params as Warning['params'] };
}
