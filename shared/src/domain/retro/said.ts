import type { State } from '../state.ts';
import { retroTexts } from './retro.ts';

/** One thing said in a retrospective: on a note, in a text the team keeps, or as a decision. */
export interface Said {
  /** Unique among all that was said. */
  readonly id: string;
  readonly kind: 'note' | 'text' | 'decision';
  readonly projectId: string;
  readonly sprintId: string;
  readonly body: string;
}

/** All that was said in the retrospectives known here; notes that are not revealed say nothing yet. */
export function saidIn(state: State): Said[] {
  const said: Said[] = [];
  for (const { id, projectId, sprintId, body } of state.note.values())
    if (body !== null) said.push({ id, kind: 'note', projectId, sprintId, body });
  for (const retro of state.retro.values())
    for (const field of retroTexts) {
      const body = retro[field];
      const { id: sprintId, projectId } = retro;
      if (body !== null)
        said.push({ id: `${sprintId}/${field}`, kind: 'text', projectId, sprintId, body });
    }
  for (const { id, projectId, sprintId, body } of state.decision.values())
    said.push({ id, kind: 'decision', projectId, sprintId, body });
  return said;
}
