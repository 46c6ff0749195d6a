import type { Organisation } from '@kaskad/shared/domain/organisation/organisation.ts';
import { scheduleContextOf } from '@kaskad/shared/domain/schedule/card-context.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { takesCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { useMemo, useState } from 'react';
import { withoutGuess } from '../../reading/understood.ts';
import { useGrammar } from '../../reading/use-grammar.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useTeam } from '../../sync/use-team.ts';
import { checkedRows } from './plan-cards.ts';
import { type Edits, keepPlanDraft, type RowEdit, readPlanDraft } from './plan-draft.ts';
import { type Plan, type PlanRow, readPlan } from './plan-rows.ts';

export type PlanState = ReturnType<typeof usePlan>;

/** The pasted plan of a project: its text, what is read in it, what the person changed and where it goes. */
export function usePlan(projectId: string) {
  const { personId } = useCascade();
  const key = `${personId}/${projectId}`;
  const [draft, setDraft] = useState(() => readPlanDraft(key) ?? { text: '', edits: {} });
  const [isKept] = useState(draft.text !== '');
  const project = useRow('project', projectId);
  const isGated = project?.mode === 'sprints';
  const periods = useView(['sprint'], [projectId], (view) =>
    [...view.sprint.where('projectId', projectId)]
      .filter(takesCards)
      .sort((a, b) => b.number - a.number),
  );
  const [chosenId, setSprintId] = useState<string | null | undefined>(undefined);
  const sprintId = chosenId === undefined ? (isGated ? null : (periods[0]?.id ?? null)) : chosenId;
  const [stageId, setStageId] = useState<string | null>(null);
  const team = useTeam(projectId);
  const register: readonly Organisation[] = useView(['organisation'], [], (view) => [
    ...view.organisation.values(),
  ]);
  const place = useView(['project', 'card', 'sprint'], [projectId, stageId, sprintId], (view) =>
    scheduleContextOf(view, { projectId, stageId, sprintId }),
  );
  const { text, edits } = draft;
  const { grammar, failed } = useGrammar();
  const plan = useMemo(
    () => (grammar === undefined ? nothing : readPlan(text, { grammar, register, context: place })),
    [grammar, text, register, place],
  );
  const rows = useMemo(
    () =>
      grammar === undefined
        ? []
        : checkedRows(plan.rows, {
            ...{ roles: plan.roles, edits, team },
            read: (words) => withoutGuess(grammar.read(words, place)),
          }),
    [grammar, plan, edits, team, place],
  );

  const change = (next: { text: string; edits: Edits }) => {
    keepPlanDraft(key, next.text === '' ? undefined : next);
    setDraft(next);
  };
  return {
    ...{
      text,
      plan,
      rows,
      grammar,
      failed,
      context: place,
      isGated,
      periods,
      sprintId,
      stageId,
      isKept,
    },
    /** What is added goes among the ideas, which have nobody to answer for them. */
    isIdea: isGated && sprintId === null,
    setSprintId,
    setStageId,
    type: (typed: string) => change({ text: typed, edits: {} }),
    edit: (index: number, edit: RowEdit) => change(withEdit(index, edit)),
    /** Gives a row other words about time; without a meaning that of the words counts. */
    settle(index: number, when: string, meaning: Meaning | null) {
      const { meaning: _was, ...rest } = edits[index] ?? {};
      const edit = { ...rest, when, ...(meaning !== null && { meaning }) };
      change({ text, edits: { ...edits, [index]: edit } });
    },
    /** Leaves rows out that are added already. */
    skip: (indexes: readonly number[]) =>
      change({
        text,
        edits: {
          ...edits,
          ...Object.fromEntries(indexes.map((at) => [at, { ...edits[at], isChosen: false }])),
        },
      }),
    /** Takes the first rows away once they are added; those after them stay. */
    leave(count: number) {
      const rest = plan.rows.slice(count).map(plainRow);
      change({ text: rest.length === 0 ? '' : [plainHeader, ...rest].join('\n'), edits: {} });
    },
  };

  function withEdit(index: number, edit: RowEdit) {
    return { text, edits: { ...edits, [index]: { ...edits[index], ...edit } } };
  }
}

const nothing: Plan = { rows: [], roles: [] };

/** Rows that are left over, as a table that is read again. */
const plainHeader = ['мероприятие', 'сроки', 'ответственный', 'результат', 'примечание'].join('\t');

function plainRow({ title, when, who, result, notes }: PlanRow): string {
  return [title, when, who, result, notes.join('; ')].join('\t');
}
