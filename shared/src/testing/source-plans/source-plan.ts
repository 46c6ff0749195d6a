import type { Kpi } from '../../domain/kpi/kpi.ts';
import type { ProjectMode } from '../../domain/project/project.ts';

/** A plan as a public document has it: titles, the plan's own words about time, figures; results in short words. */
export interface SourcePlan {
  readonly title: string;
  readonly mode: ProjectMode;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly stages: readonly (readonly [title: string, words: string])[];
  readonly objectives: readonly string[];
  readonly kpis: readonly SourceKpi[];
  readonly rows: readonly SourceRow[];
}

export interface SourceKpi extends Partial<Omit<Kpi, 'id' | 'projectId' | 'goalId'>> {
  readonly metric: string;
  /** Index of the objective it measures; the project's own when left out. */
  readonly objective?: number;
}

export interface SourceRow {
  readonly title: string;
  readonly words: string;
  readonly type?: string;
  /** Index of the stage under whose heading it stands. */
  readonly stage?: number;
  /** Absent where a cell is empty or merged with the one above. */
  readonly result?: string;
  /** The plan names who answers for the row. */
  readonly isOwned?: true;
  /** Index of the objective it stands under. */
  readonly objective?: number;
}
