import type { PlanCell } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import { memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { ADD, MORE } from './cell-walk.ts';
import { EntryLine } from './entry-line.tsx';
import styles from './matrix-cell.module.css';
import { useMatrixContext } from './matrix-context.ts';

/** As many cards a cell shows before it is asked for the others. */
export const MOST_SHOWN = 8;

/** The cards of a cell, the first of many, and a way to add one. `reachable` is the slot where Tab stops. */
export const CellBody = memo(function CellBody({
  cell: { entries },
  place,
  name,
  reachable,
  isWhole,
  onWhole,
}: {
  cell: PlanCell;
  place: PlanPlace;
  /** The row and the column in words. */
  name: string;
  /** Undefined where Tab stops at every entry. */
  reachable: string | null | undefined;
  isWhole: boolean;
  onWhole: () => void;
}) {
  const { t } = useText();
  const { mayWork, adding } = useMatrixContext();
  const shown = isWhole ? entries : entries.slice(0, MOST_SHOWN);
  const hidden = entries.length - shown.length;
  const stops = (slot: string) => reachable === undefined || reachable === slot;
  const tabIndex = (slot: string) => (stops(slot) ? 0 : -1);
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles['entries']}>
          {shown.map((entry) => (
            <EntryLine
              key={entry.card.id}
              entry={entry}
              place={place}
              reachable={stops(entry.card.id)}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button
          type="button"
          className={styles['more']}
          data-slot={MORE}
          tabIndex={tabIndex(MORE)}
          aria-label={t('matrix.moreIn', { n: hidden, cell: name })}
          onClick={onWhole}
        >
          {t('matrix.more', { n: hidden })}
        </button>
      )}
      {mayWork && (
        <button
          type="button"
          className={styles['add']}
          data-slot={ADD}
          tabIndex={tabIndex(ADD)}
          aria-haspopup="dialog"
          aria-label={t('matrix.addTo', { cell: name })}
          onClick={(event) => adding.current(place, event)}
        >
          <Icon name="plus" size={16} />
        </button>
      )}
    </>
  );
});
