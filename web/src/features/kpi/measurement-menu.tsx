import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { useMeasurePlace } from './measure-context.ts';
import { stateOf } from './measurement-words.ts';
import { useKpiRights } from './use-kpi-rights.ts';

/** What can be done with a figure; nothing is offered to those who only look. */
export function MeasurementMenu({ row, label }: { row: Measurement; label: string }) {
  const { t } = useText();
  const { kpi } = useMeasurePlace();
  const { team } = useKpiRights(kpi.projectId);
  if (!team) return null;
  const name = t('kpi.measurementMenu', { figure: label });
  return (
    <Menu
      label={name}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon="more" small label={name} />}
    >
      <Items row={row} />
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function Items({ row }: { row: Measurement }) {
  const { t } = useText();
  const { measure, withdraw } = useMeasurePlace();
  const { ask, whyNot } = useAsk();
  const state = useView(['measurement'], [row], (view) => stateOf(view, row));
  const of = { measurementId: row.id };
  if (state === 'withdrawn')
    return (
      <MenuItem
        icon="undo"
        refused={whyNot('measurement.restore', of)}
        onSelect={() => ask('measurement.restore', of)}
      >
        {t('kpi.restore')}
      </MenuItem>
    );
  return (
    <>
      {state === 'draft' && (
        <>
          <MenuItem
            icon="check"
            refused={whyNot('measurement.confirm', of)}
            onSelect={() => ask('measurement.confirm', of)}
          >
            {t('kpi.confirm')}
          </MenuItem>
          <MenuItem
            icon="edit"
            refused={whyNot('measurement.edit', of)}
            onSelect={() => measure({ kind: 'edit', row })}
          >
            {t('kpi.editMeasurement')}
          </MenuItem>
        </>
      )}
      {state === 'confirmed' && (
        <MenuItem icon="edit" onSelect={() => measure({ kind: 'correct', row })}>
          {t('kpi.correct')}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem
        icon="remove"
        danger
        refused={whyNot('measurement.withdraw', { ...of, reason: '…' })}
        onSelect={() => withdraw(row)}
      >
        {t('kpi.withdraw')}
      </MenuItem>
    </>
  );
}
