import type { Population } from '@kaskad/shared/domain/population/population.ts';
import { useState } from 'react';
import { useAsk } from '../../../sync/use-ask.ts';
import { useText } from '../../../text/use-text.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { PopulationDialog } from './population-dialog.tsx';

/** What can be done with a category. */
export function PopulationMenu({ population }: { population: Population }) {
  const { t } = useText();
  const [isRenaming, setRenaming] = useState(false);
  const label = t('kpi.populationMenu', { title: population.title });
  return (
    <>
      <Menu
        label={label}
        align="end"
        trigger={(trigger) => <IconButton {...trigger} icon="more" small label={label} />}
      >
        <Items population={population} onRename={() => setRenaming(true)} />
      </Menu>
      {isRenaming && (
        <PopulationDialog population={population} onClose={() => setRenaming(false)} />
      )}
    </>
  );
}

function Items({ population, onRename }: { population: Population; onRename: () => void }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const args = { populationId: population.id };
  const turn = population.archivedAt === null ? 'population.archive' : 'population.restore';
  return (
    <>
      <MenuItem icon="edit" onSelect={onRename}>
        {t('kpi.renamePopulation')}
      </MenuItem>
      <MenuItem
        icon={population.archivedAt === null ? 'eye-off' : 'undo'}
        refused={whyNot(turn, args)}
        onSelect={() => ask(turn, args)}
      >
        {t(population.archivedAt === null ? 'kpi.archivePopulation' : 'kpi.restorePopulation')}
      </MenuItem>
    </>
  );
}
