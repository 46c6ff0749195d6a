import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useEffect, useRef } from 'react';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import type { RetroSheet } from './retro-sheet-of.ts';
import { RetroSheetView } from './retro-sheet-view.tsx';
import styles from './retros-view.module.css';
import type { Room } from './use-director-query.ts';

/** Sheets side by side; on a phone one under another. The one pointed at is brought into sight. */
export function SheetRow({
  sheets,
  focusId,
  order,
  room,
}: {
  sheets: readonly RetroSheet[];
  focusId: string | undefined;
  order: 'sprint' | 'project';
  room: Room;
}) {
  const { t } = useText();
  const row = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (focusId === undefined) return;
    const sheet = row.current?.querySelector(`[data-sprint="${focusId}"]`);
    sheet?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [focusId]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long row is scrolled by the keyboard too
    <section className={styles['scroll']} aria-label={t('director.retrosBeside')} tabIndex={0}>
      <ol ref={row} className={styles['sheets']}>
        {sheets.map((sheet) => (
          <li
            key={sheet.sprint.id}
            data-sprint={sheet.sprint.id}
            data-focus={sheet.sprint.id === focusId || undefined}
          >
            <PeriodContext value={periodWords(sheet.sprint.mode)}>
              <RetroSheetView sheet={sheet} order={order} room={room} />
            </PeriodContext>
          </li>
        ))}
      </ol>
    </section>
  );
}
