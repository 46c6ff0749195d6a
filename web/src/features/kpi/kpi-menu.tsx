import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useKpiAddress } from './kpi-address.ts';
import { useKpiRoom } from './kpi-room.ts';

/** What can be done with a KPI itself. */
export function KpiMenu({ kpi }: { kpi: Kpi }) {
  const { t } = useText();
  const label = t('kpi.menu', { metric: kpi.metric });
  return (
    <Menu
      label={label}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon="more" label={label} />}
    >
      <Items kpi={kpi} />
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function Items({ kpi }: { kpi: Kpi }) {
  const { t } = useText();
  const { edit } = useKpiRoom();
  const { open } = useKpiAddress();
  const { ask, whyNot } = useAsk();
  return (
    <>
      <MenuItem
        icon="edit"
        refused={whyNot('kpi.edit', { kpiId: kpi.id, metric: kpi.metric })}
        onSelect={() => edit({ kind: 'edit', kpi })}
      >
        {t('kpi.edit')}
      </MenuItem>
      <MenuItem
        icon="remove"
        danger
        refused={whyNot('kpi.remove', { kpiId: kpi.id })}
        onSelect={() => {
          if (ask('kpi.remove', { kpiId: kpi.id })) open({ kpi: null, explain: null });
        }}
      >
        {t('kpi.remove')}
      </MenuItem>
    </>
  );
}
