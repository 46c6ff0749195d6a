import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useGoalRoom } from './goal-room.ts';
import styles from './kpi-line.module.css';
import { kpiSentence } from './kpi-sentence.ts';

/** A target: what is measured, the definition as a sentence, how many cards work for it. */
export function KpiLine({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { t } = text;
  const cards = useView(
    ['link'],
    [kpi.id],
    (view) => [...view.link.where('kpiId', kpi.id)].filter(({ cardId }) => cardId !== null).length,
  );
  const label = t('kpi.menu', { metric: kpi.metric });
  return (
    <li className={styles['kpi']}>
      <Icon name="kpi" size={16} />
      <div className={styles['words']}>
        <p>{kpi.metric}</p>
        <p className={styles['sentence']}>
          {kpiSentence(kpi, text)}
          {cards > 0 && ` · ${t('goal.cards', { n: cards })}`}
        </p>
      </div>
      <Menu
        label={label}
        align="end"
        trigger={(trigger) => <IconButton {...trigger} icon="more" small label={label} />}
      >
        <Items kpi={kpi} />
      </Menu>
    </li>
  );
}

function Items({ kpi }: { kpi: Kpi }) {
  const { t } = useText();
  const { edit } = useGoalRoom();
  const { ask, whyNot } = useAsk();
  return (
    <>
      <MenuItem
        icon="edit"
        refused={whyNot('kpi.edit', { kpiId: kpi.id, metric: kpi.metric, goalId: kpi.goalId })}
        onSelect={() => edit({ kind: 'edit-kpi', kpi })}
      >
        {t('kpi.edit')}
      </MenuItem>
      <MenuItem
        icon="remove"
        danger
        refused={whyNot('kpi.remove', { kpiId: kpi.id })}
        onSelect={() => ask('kpi.remove', { kpiId: kpi.id })}
      >
        {t('kpi.remove')}
      </MenuItem>
    </>
  );
}
