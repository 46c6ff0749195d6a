import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './calendar-head.module.css';
import { KeysHelp } from './keys-help.tsx';
import type { CalendarAddress } from './use-calendar-address.ts';

/** Which month or year is shown, the ways to the ones beside it, and the switch between the two. */
export function CalendarHead({
  address,
  title,
  words,
  back,
  on,
  now,
  children,
}: {
  address: CalendarAddress;
  title: string;
  /** Names of the two steps. */
  words: { back: string; on: string };
  back: () => void;
  on: () => void;
  /** Leads to today; undefined where it is on the screen. */
  now: (() => void) | undefined;
  children?: ReactNode;
}) {
  const { t } = useText();
  const { query, change } = address;
  return (
    <header className={styles['head']} data-print="hide">
      <div className={styles['steps']}>
        <IconButton icon="chevron-left" label={words.back} onClick={back} />
        <IconButton icon="chevron-right" label={words.on} onClick={on} />
        <h2 className={styles['title']} aria-live="polite">
          {title}
        </h2>
        {now !== undefined && (
          <Button look="quiet" onClick={now}>
            {t('calendar.today')}
          </Button>
        )}
      </div>
      <div className={styles['end']}>
        {children}
        <KeysHelp view={query.view === 'year' ? 'year' : 'month'} />
        <fieldset className={styles['views']} aria-label={t('calendar.view')}>
          {(['month', 'year'] as const).map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={query.view === view}
              onClick={() => change({ view: view === 'month' ? null : view })}
              className={styles['view']}
            >
              {t(`calendar.view.${view}`)}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  );
}
