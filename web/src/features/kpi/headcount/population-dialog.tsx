import type { Population } from '@kaskad/shared/domain/population/population.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useText } from '../../../text/use-text.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** The name of a category, new or already there. */
export function PopulationDialog({
  population,
  onClose,
}: {
  population?: Population;
  onClose: () => void;
}) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const [title, setTitle] = useState(population?.title ?? '');
  const asked =
    population === undefined
      ? ({ name: 'population.add', args: { populationId: newId(), title: title.trim() } } as const)
      : ({
          name: 'population.edit',
          args: { populationId: population.id, title: title.trim() },
        } as const);
  const refused = title.trim() === '' ? t('kpi.populationMissing') : whyNot(asked.name, asked.args);
  const save = () => {
    if (refused === undefined && ask(asked.name, asked.args)) onClose();
  };
  return (
    <FormDialog
      keep
      size="small"
      title={t(population === undefined ? 'kpi.addPopulation' : 'kpi.renamePopulation')}
      onClose={onClose}
      refused={refused}
      onSave={save}
    >
      <TextField
        label={t('kpi.populationTitle')}
        hint={t('kpi.populationTitleHint')}
        maxLength={200}
        value={title}
        onValue={setTitle}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </FormDialog>
  );
}
