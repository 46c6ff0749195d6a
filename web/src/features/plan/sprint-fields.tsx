import { stagesOf } from '@kaskad/shared/domain/card/card.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './panel.module.css';
import { DaysNote } from './room/days-note.tsx';
import { SavedText } from './saved-text.tsx';

/** Goal, days and stage of a sprint; once it runs, only its goal and its end can change. */
export function SprintFields({ sprint, started = false }: { sprint: Sprint; started?: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { id: sprintId, projectId } = sprint;
  const stages = useView(['card'], [projectId], (view) =>
    stagesOf(view, projectId).filter(({ cancelledAt }) => cancelledAt === null),
  );
  return (
    <div className={styles['stack']}>
      <SavedText
        field={`${sprintId}/goal`}
        label={t('plan.goal')}
        hint={started ? undefined : t('plan.goalLead')}
        stored={sprint.goal}
        max={600}
        lines={2}
        name="sprint.edit"
        args={(goal) => ({ sprintId, goal })}
      />
      <div className={styles['pair']}>
        {!started && <SprintDay sprint={sprint} field="startsOn" label={t('plan.startsOn')} />}
        <SprintDay sprint={sprint} field="endsOn" label={t('plan.endsOn')} />
      </div>
      <DaysNote sprint={sprint} />
      {!started && stages.length > 0 && (
        <Select
          label={t('plan.stage')}
          optional
          value={sprint.stageId ?? ''}
          options={[
            { value: '', label: t('ui.nothingChosen') },
            ...stages.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onValue={(value) =>
            ask('sprint.edit', { sprintId, stageId: value === '' ? null : value })
          }
        />
      )}
    </div>
  );
}

/** One day of the sprint: kept as typed while it is refused, saved on leaving the field. */
function SprintDay({
  sprint,
  field,
  label,
}: {
  sprint: Sprint;
  field: 'startsOn' | 'endsOn';
  label: string;
}) {
  const store = useCascade();
  const [typed, setTyped] = useState<string | null>();
  const [error, setError] = useState<string>();
  const save = () => {
    if (typed === undefined || typed === sprint[field]) return;
    const asked = store.dispatch('sprint.edit', { sprintId: sprint.id, [field]: typed });
    setError(asked.ok ? undefined : refusalText(asked.refusal));
    if (asked.ok) setTyped(undefined);
  };
  return (
    <DateField
      label={label}
      value={typed === undefined ? sprint[field] : typed}
      error={error}
      onValue={setTyped}
      onBlur={save}
    />
  );
}
