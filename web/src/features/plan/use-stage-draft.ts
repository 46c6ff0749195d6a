import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { commandsOf, type StageDraft, settledBy } from './stage-draft.ts';

/** A stage while it is put together: its days follow its words until they are chosen otherwise. */
export function useStageDraft(projectId: string, stage: Card | null) {
  const store = useCascade();
  const schedule = useRow('schedule', stage?.id);
  const [cardId] = useState(() => stage?.id ?? newId());
  const [draft, setDraft] = useState<StageDraft>(() => ({
    title: stage?.title ?? '',
    text: stage?.scheduleText ?? '',
    understood:
      schedule === undefined
        ? null
        : { meaning: schedule.meaning, corrected: schedule.correctedAt !== null },
    startsOn: stage?.startsOn ?? null,
    endsOn: stage?.endsOn ?? null,
    precision: stage?.precision ?? 'month',
  }));
  const change = (fields: Partial<StageDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const settle = (text: string, meaning: Meaning | null, corrected: boolean) => {
    change(settledBy(text, meaning, corrected));
    return undefined;
  };
  /** Saves what changed; gives why it was refused. */
  const save = (): Refusal | undefined => {
    for (const { name, args } of commandsOf(draft, cardId, projectId, stage)) {
      const asked = store.dispatch(name, args);
      if (!asked.ok) return asked.refusal;
    }
    return undefined;
  };
  return { draft, change, settle, save };
}
