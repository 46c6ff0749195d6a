import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { useKpiHref } from './kpi-address.ts';
import { measuredWords } from './measurement-words.ts';
import { SourceLine } from './source-line.tsx';
import { useKpiRights } from './use-kpi-rights.ts';
import styles from './waiting-inbox.module.css';

/** A figure that somebody of the team noted. */
export function DraftRow({ kpi, row }: { kpi: Kpi; row: Measurement }) {
  const text = useText();
  const { t, date } = text;
  const people = usePeople();
  const href = useKpiHref();
  const { ask, whyNot } = useAsk();
  const { lead } = useKpiRights(kpi.projectId);
  const args = { measurementId: row.id };
  return (
    <li className={styles['row']} data-waiting="draft">
      <div className={styles['words']}>
        <div className={styles['title']}>
          <SourceLine row={row} />
        </div>
        <p className={styles['to']}>
          {date.range(row.measuredOn, row.measuredOn)}
          {' · '}
          {t('kpi.noted', { by: people.get(row.addedBy)?.name ?? t('history.someone') })}
          {' · '}
          <Link href={href(kpi.id)}>{kpi.metric}</Link>
        </p>
      </div>
      <p className={styles['figure']}>{measuredWords(kpi, row, text)}</p>
      {lead && (
        <div className={styles['ways']}>
          <Button
            small
            icon="check"
            refused={whyNot('measurement.confirm', args)}
            aria-label={t('kpi.confirmOf', { what: kpi.metric })}
            onClick={() => ask('measurement.confirm', args)}
          >
            {t('kpi.confirm')}
          </Button>
          <DraftWays row={row} title={row.sourceTitle ?? kpi.metric} />
        </div>
      )}
    </li>
  );
}

function DraftWays({ row, title }: { row: Measurement; title: string }) {
  const { t } = useText();
  const label = t('kpi.otherWays', { title });
  return (
    <Menu
      label={label}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon="more" small label={label} />}
    >
      <Withdraw row={row} />
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rule is asked only then. */
function Withdraw({ row }: { row: Measurement }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const args = { measurementId: row.id };
  return (
    <MenuItem
      icon="remove"
      danger
      refused={whyNot('measurement.withdraw', args)}
      onSelect={() => ask('measurement.withdraw', args)}
    >
      {t('kpi.withdraw')}
    </MenuItem>
  );
}
