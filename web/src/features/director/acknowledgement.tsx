import { useState } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import styles from './retro-sheet.module.css';
import { isUnread, type RetroSheet } from './retro-sheet-of.ts';

/** The director's word on a signed retrospective, for all to see; for the director the way to give it. */
export function Acknowledgement({ sheet }: { sheet: RetroSheet }) {
  const { t, date } = useText();
  const people = usePeople();
  const today = useCascade().now().slice(0, 10);
  const { whyNot } = useAsk();
  const [open, setOpen] = useState(false);
  const { sprint, resolution } = sheet;
  if (resolution !== undefined) {
    const { by, at, body } = resolution;
    const name = people.get(by)?.name ?? '…';
    return (
      <footer className={styles['resolution']}>
        {body !== null && <blockquote>{body}</blockquote>}
        <p className={styles['quiet']}>
          <Icon name="check" size={16} />
          {t('director.acknowledged', { name, day: date.brief(at.slice(0, 10), today) })}
        </p>
      </footer>
    );
  }
  if (!isUnread(sheet)) return null;
  const mayNot = whyNot('retro.acknowledge', { sprintId: sprint.id, body: null });
  return (
    <footer className={styles['resolution']}>
      {mayNot === undefined ? (
        <Button icon="eye" onClick={() => setOpen(true)}>
          {t('director.acknowledge')}
        </Button>
      ) : (
        <p className={styles['quiet']}>{t('director.waitsForDirector')}</p>
      )}
      {open && <AcknowledgeDialog sheet={sheet} onClose={() => setOpen(false)} />}
    </footer>
  );
}
