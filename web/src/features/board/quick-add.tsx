import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useBoardContext } from './board-context.ts';
import styles from './quick-add.module.css';

/**
 * One line that becomes a card. Enter adds and stays for the next one; refused, the text stays as typed. `asked` grows
 * when the line is called for from elsewhere.
 */
export function QuickAdd({
  columnId,
  columnTitle,
  asked,
  onAdded,
}: {
  columnId: string;
  columnTitle: string;
  asked: number;
  onAdded: () => void;
}) {
  const { t } = useText();
  const { actions } = useBoardContext();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const heard = useRef(asked);
  useEffect(() => {
    if (asked > heard.current) setOpen(true);
    heard.current = asked;
  }, [asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again brings the focus back
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open, asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      setOpen(false);
      requestAnimationFrame(() => opener.current?.focus());
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || title.trim() === '') return;
    event.preventDefault();
    if (!actions.add(title.trim(), columnId)) return;
    setTitle('');
    onAdded();
  };

  if (!open) {
    return (
      <button
        ref={opener}
        type="button"
        className={styles['opener']}
        aria-label={t('board.addTo', { column: columnTitle })}
        onClick={() => setOpen(true)}
      >
        <Icon name="plus" size={16} />
        <span>{t('board.add')}</span>
      </button>
    );
  }
  return (
    <input
      ref={field}
      value={title}
      maxLength={300}
      enterKeyHint="done"
      aria-label={t('board.newIn', { column: columnTitle })}
      placeholder={t('board.newPlaceholder')}
      className={styles['field']}
      onChange={(event) => setTitle(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => title.trim() === '' && setOpen(false)}
    />
  );
}
