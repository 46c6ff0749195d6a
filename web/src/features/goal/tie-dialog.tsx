import { stagesOf } from '@kaskad/shared/domain/card/card.ts';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { MAX_TIED } from '@kaskad/shared/domain/goal/tie.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Choice, choiceKinds, choicesOf, chosenBy, type TieFilter } from './tie-choice.ts';
import styles from './tie-dialog.module.css';
import { TieRow } from './tie-row.tsx';
import { type Ties, useTies } from './use-ties.ts';

/** As many rows as are drawn at once; a word narrows them. */
const SHOWN = 120;

/** Which cards stand behind a goal: many are tied and untied at once. */
export function TieDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useText();
  const { personId } = useCascade();
  const choices = useView(choiceKinds, [goal, personId], (view) => choicesOf(view, goal, personId));
  const ties = useTies(goal, choices);
  const [filter, setFilter] = useState<TieFilter>(everything);
  const found = chosenBy(choices, filter);
  const shown = found.slice(0, SHOWN);
  const { added, removed } = ties;
  const nothing = added.length + removed.length === 0 ? t('goal.tie.nothing') : undefined;
  const tooMany = Math.max(added.length, removed.length) > MAX_TIED;
  return (
    <FormDialog
      keep
      size="large"
      title={t('goal.tie.title')}
      lead={goal.title}
      onClose={onClose}
      note={
        <p className={styles['sum']} aria-live="polite">
          {added.length > 0 && <span>{t('goal.tie.added', { n: added.length })}</span>}
          {removed.length > 0 && <span>{t('goal.tie.removed', { n: removed.length })}</span>}
        </p>
      }
      refused={tooMany ? t('goal.tie.tooMany', { limit: MAX_TIED }) : nothing}
      onSave={() => ties.save() && onClose()}
    >
      <div className={styles['body']}>
        <Filters goal={goal} choices={choices} filter={filter} onFilter={setFilter} />
        {ties.fault !== undefined && (
          <p role="alert" className={styles['fault']}>
            {ties.fault}
          </p>
        )}
        <Rows choices={choices} shown={shown} ties={ties} goal={goal} />
        {found.length > shown.length && (
          <p className={styles['note']}>
            {t('goal.tie.more', { shown: shown.length, total: found.length })}
          </p>
        )}
      </div>
    </FormDialog>
  );
}

function Rows({
  choices,
  shown,
  ties,
  goal,
}: {
  choices: readonly Choice[];
  shown: readonly Choice[];
  ties: Ties;
  goal: Goal;
}) {
  const { t } = useText();
  if (shown.length === 0) {
    return (
      <p className={styles['note']}>
        {t(choices.length === 0 ? 'goal.tie.none' : 'goal.tie.noneFound')}
      </p>
    );
  }
  const open = shown.filter(({ isTold }) => !isTold);
  const checked = open.filter(ties.isTied);
  const every = open.length > 0 && checked.length === open.length;
  return (
    <>
      {open.length > 1 && (
        <div className={styles['every']}>
          <Checkbox
            checked={every}
            partly={checked.length > 0}
            onChecked={(want) => ties.want(open, want)}
          >
            {t('goal.tie.every', { n: open.length })}
          </Checkbox>
        </div>
      )}
      <ul className={styles['list']} aria-label={t('goal.tie.list')}>
        {shown.map((choice) => (
          <TieRow key={choice.card.id} choice={choice} ties={ties} goal={goal} />
        ))}
      </ul>
    </>
  );
}

function Filters({
  goal,
  choices,
  filter,
  onFilter,
}: {
  goal: Goal;
  choices: readonly Choice[];
  filter: TieFilter;
  onFilter: (filter: TieFilter) => void;
}) {
  const { t } = useText();
  const ids = new Set(choices.map(({ card }) => card.projectId));
  const projects = useView(['project'], [ids.size], (view) =>
    [...view.project.values()].filter(({ id }) => ids.has(id)),
  );
  const stages = useView(['card'], [goal.projectId], (view) =>
    goal.projectId === null ? [] : stagesOf(view, goal.projectId),
  );
  const of = (rows: readonly { id: string; title: string }[], every: string) => [
    { value: '', label: every },
    ...rows.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <div className={styles['filters']}>
      <TextField
        label={t('goal.tie.find')}
        type="search"
        value={filter.words}
        onValue={(words) => onFilter({ ...filter, words })}
      />
      {projects.length > 1 && (
        <Select
          label={t('goal.tie.project')}
          value={filter.projectId}
          onValue={(projectId) => onFilter({ ...filter, projectId })}
          options={of(projects, t('goal.tie.anyProject'))}
        />
      )}
      {stages.length > 0 && (
        <Select
          label={t('goal.tie.stage')}
          value={filter.stageId}
          onValue={(stageId) => onFilter({ ...filter, stageId })}
          options={of(stages, t('goal.tie.anyStage'))}
        />
      )}
      <div className={styles['loose']}>
        <Checkbox checked={filter.loose} onChecked={(loose) => onFilter({ ...filter, loose })}>
          {t('goal.tie.loose')}
        </Checkbox>
      </div>
    </div>
  );
}

const everything: TieFilter = { words: '', projectId: '', stageId: '', loose: false };
