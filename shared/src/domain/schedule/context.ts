/**
 * What is known of the place a phrase was taken from; days are `YYYY-MM-DD`, `documentDate` may be a month or a year.
 * Years come from here or from the phrase, never from a clock.
 */
export interface Context {
  readonly projectStart?: string | null;
  readonly projectEnd?: string | null;
  readonly stageStart?: string | null;
  readonly stageEnd?: string | null;
  readonly previousStageEnd?: string | null;
  readonly documentDate?: string | null;
  /** `2021/2022` */
  readonly academicYear?: string | null;
  readonly year?: number | string | null;
  readonly eventDate?: string | null;
  /** The header of the column the phrase stands in: «2022 год», «I полугодие». */
  readonly columnHeader?: string | null;
  /** Which year the plan means by «в течение года»; unknown until somebody was asked. */
  readonly planYear?: 'academic' | 'calendar' | null;
}
