import {
  hasFate,
  isUnplanned,
  type Occurrence,
} from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useState } from 'react';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { useAsk, useCard } from '../card-room.ts';
import { useWhyNot } from '../use-why-not.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import styles from './series.module.css';
import { useOccurrenceDays } from './use-occurrence-days.ts';

/** What can be done with one time of a series. */
export function OccurrenceActions({ occurrence }: { occurrence: Occurrence }) {
  const { card, locked } = useCard();
  const [asking, setAsking] = useState<Step>();
  if (locked !== undefined || card.cancelledAt !== null) return null;
  const close = () => setAsking(undefined);
  return (
    <>
      <Actions occurrence={occurrence} onAsk={setAsking} />
      {asking === 'hold' && <HoldDialog occurrence={occurrence} onClose={close} />}
      {asking === 'move' && <PlanDialog occurrence={occurrence} onClose={close} />}
      {asking === 'cancel' && <CancelDialog occurrence={occurrence} onClose={close} />}
    </>
  );
}

type Step = 'hold' | 'cancel' | 'move';

/** The likely step as a button of its own, the others in a menu. */
function Actions({ occurrence, onAsk }: { occurrence: Occurrence; onAsk: (step: Step) => void }) {
  const { t } = useText();
  const today = useCascade().now().slice(0, 10);
  const daysOf = useOccurrenceDays();
  const ask = useAsk();
  const { id: occurrenceId, startsOn, endsOn, heldOn, cancelledAt } = occurrence;
  const days = daysOf(occurrence);
  const isOpen = !hasFate(occurrence);
  const isDue = isOpen && (startsOn ?? endsOn ?? today) <= today;
  const takeBack = { occurrenceId, heldOn: null, result: null, attended: null };
  return (
    <span className={styles['tools']}>
      {isDue && (
        <Button
          small
          icon="check"
          aria-label={t('series.holdOf', { days })}
          onClick={() => onAsk('hold')}
        >
          {t('series.hold')}
        </Button>
      )}
      <Menu
        label={t('series.actionsOf', { days })}
        align="end"
        trigger={(props) => (
          <IconButton small icon="more" label={t('series.actionsOf', { days })} {...props} />
        )}
      >
        {heldOn !== null && (
          <MenuItem icon="edit" onSelect={() => onAsk('hold')}>
            {t('series.editHeld')}
          </MenuItem>
        )}
        {heldOn !== null && !isUnplanned(occurrence) && (
          <MenuItem icon="undo" onSelect={() => ask('occurrence.hold', takeBack)}>
            {t('series.unhold')}
          </MenuItem>
        )}
        {isOpen && !isDue && (
          <MenuItem icon="check" onSelect={() => onAsk('hold')}>
            {t('series.hold')}
          </MenuItem>
        )}
        {isOpen && (
          <MenuItem icon="calendar" onSelect={() => onAsk('move')}>
            {t('series.move')}
          </MenuItem>
        )}
        {isOpen && (
          <MenuItem icon="blocked" onSelect={() => onAsk('cancel')}>
            {t('series.cancel')}
          </MenuItem>
        )}
        {cancelledAt !== null && (
          <MenuItem icon="undo" onSelect={() => ask('occurrence.restore', { occurrenceId })}>
            {t('series.restore')}
          </MenuItem>
        )}
        {(isOpen || (heldOn !== null && isUnplanned(occurrence))) && (
          <Remove occurrenceId={occurrenceId} />
        )}
      </Menu>
    </span>
  );
}

/** Mounted while the menu is open, so that the rule is asked only then. */
function Remove({ occurrenceId }: { occurrenceId: string }) {
  const { t } = useText();
  const ask = useAsk();
  const whyNot = useWhyNot();
  const refused = whyNot('occurrence.remove', { occurrenceId });
  return (
    <MenuItem
      icon="remove"
      danger
      refused={refused}
      onSelect={() => ask('occurrence.remove', { occurrenceId })}
    >
      {t('series.remove')}
    </MenuItem>
  );
}

function CancelDialog({ occurrence, onClose }: { occurrence: Occurrence; onClose: () => void }) {
  const { t } = useText();
  const daysOf = useOccurrenceDays();
  const ask = useAsk();
  return (
    <ReasonDialog
      title={t('series.cancelOf', { days: daysOf(occurrence) })}
      lead={t('series.cancelLead')}
      label={t('series.cancelReason')}
      action={t('series.cancel')}
      onReason={(reason) => ask('occurrence.cancel', { occurrenceId: occurrence.id, reason })}
      onClose={onClose}
    />
  );
}
