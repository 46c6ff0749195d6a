import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import styles from './print.module.css';

/** Above what will be printed: the way back, which month or year it is, and the printer. */
export function PrintHead({
  title,
  back,
  steps,
  children,
}: {
  title: string;
  back: string;
  steps: {
    readonly words: { readonly back: string; readonly on: string };
    readonly now: string;
    readonly step: (by: 1 | -1) => void;
  };
  children?: ReactNode;
}) {
  const { t } = useText();
  return (
    <header className={styles['head']} data-print="hide">
      <LinkButton look="quiet" icon="arrow-left" href={back}>
        {t('calendar.back')}
      </LinkButton>
      <h2 className={styles['title']}>{title}</h2>
      <div className={styles['steps']}>
        <IconButton icon="chevron-left" label={steps.words.back} onClick={() => steps.step(-1)} />
        <span>{steps.now}</span>
        <IconButton icon="chevron-right" label={steps.words.on} onClick={() => steps.step(1)} />
      </div>
      <div className={styles['end']}>
        {children}
        <Button look="primary" icon="printer" onClick={() => window.print()}>
          {t('calendar.print')}
        </Button>
      </div>
    </header>
  );
}
