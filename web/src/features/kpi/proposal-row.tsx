import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Proposal } from '@kaskad/shared/domain/kpi/proposals.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { sizeWords } from '../../text/kpi-figure.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useCardHref, useKpiHref } from './kpi-address.ts';
import { MeasurementDialog } from './measurement-dialog.tsx';
import { ProposalFigure } from './proposal-figure.tsx';
import { confirming, figureDraft } from './proposed-figure.ts';
import { useKpiRights } from './use-kpi-rights.ts';
import styles from './waiting-inbox.module.css';

/** What a done event gives to a KPI: confirmed as it is, with another figure, or waived. */
export function ProposalRow({ kpi, proposal }: { kpi: Kpi; proposal: Proposal }) {
  const text = useText();
  const { t, date } = text;
  const href = useKpiHref();
  const cardHref = useCardHref();
  const { ask, whyNot } = useAsk();
  const { lead, team } = useKpiRights(kpi.projectId);
  const card = useRow('card', proposal.cardId);
  const [draft, setDraft] = useState(() => figureDraft(proposal));
  const [open, setOpen] = useState<'dialog' | 'waive'>();
  const { cardId, occurrenceId, measuredOn, promised } = proposal;
  const args = confirming(kpi, proposal, draft);
  const refused =
    args === undefined
      ? t('kpi.valueWrong')
      : whyNot('measurement.add', { measurementId: unused, ...args });
  const confirm = () => ask('measurement.add', { measurementId: newId(), ...args });
  const title = card?.title ?? t('kpi.hiddenCard');
  return (
    <li className={styles['row']} data-waiting="proposal">
      <div className={styles['words']}>
        <p className={styles['title']}>
          {card === undefined ? title : <Link href={cardHref(card.id)}>{title}</Link>}
        </p>
        <p className={styles['to']}>
          {date.range(measuredOn, measuredOn)}
          {promised !== null &&
            ` · ${t('kpi.promised', { size: sizeWords({ kind: 'number', unit: kpi.kind === 'share' ? null : kpi.unit }, promised, text) })}`}
          {' · '}
          <Link href={href(kpi.id)}>{kpi.metric}</Link>
        </p>
      </div>
      <ProposalFigure kpi={kpi} proposal={proposal} draft={draft} onDraft={setDraft} open={lead} />
      {team && (
        <div className={styles['ways']}>
          {lead && kpi.kind !== 'text' && (
            <Button
              small
              icon="check"
              refused={refused}
              aria-label={t('kpi.confirmOf', { what: title })}
              onClick={confirm}
            >
              {t('kpi.confirm')}
            </Button>
          )}
          {kpi.kind === 'text' && (
            <Button small onClick={() => setOpen('dialog')}>
              {t('kpi.writeDown')}
            </Button>
          )}
          <Ways
            title={title}
            lead={lead}
            onDialog={() => setOpen('dialog')}
            onWaive={() => setOpen('waive')}
          />
        </div>
      )}
      {open === 'dialog' && (
        <MeasurementDialog
          kpi={kpi}
          measuring={{
            kind: 'add',
            begun: {
              measuredOn,
              source: 'event',
              sourceCardId: cardId,
              sourceOccurrenceId: occurrenceId,
              amount: proposal.amount,
            },
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'waive' && (
        <ReasonDialog
          title={t('kpi.waiveTitle')}
          lead={t('kpi.waiveLead', { title })}
          label={t('kpi.waiveWhy')}
          action={t('kpi.waive')}
          onReason={(reason) => ask('contribution.waive', { cardId, kpiId: kpi.id, reason })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </li>
  );
}

function Ways({
  title,
  lead,
  onDialog,
  onWaive,
}: {
  title: string;
  lead: boolean;
  onDialog: () => void;
  onWaive: () => void;
}) {
  const { t } = useText();
  const label = t('kpi.otherWays', { title });
  return (
    <Menu
      label={label}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon="more" small label={label} />}
    >
      <MenuItem icon="edit" onSelect={onDialog}>
        {t('kpi.otherFigure')}
      </MenuItem>
      {lead && (
        <MenuItem icon="close" onSelect={onWaive}>
          {t('kpi.waive')}
        </MenuItem>
      )}
    </Menu>
  );
}

/** Stands in the question whether the figure would be taken; it is never sent. */
const unused = '00000000-0000-7000-8000-000000000000';
