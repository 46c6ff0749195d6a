import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { withLater } from '../../ui/late.tsx';
import { once } from '../../ui/once.ts';
import { useLate } from '../../ui/use-late.ts';
import { useBoardContext } from './board-context.ts';
import styles from './quick-add.module.css';
import type { QuickReadingProps } from './quick-reading.tsx';

const loadReading = once(() =>
  withLater(async () => (await import('./quick-reading.tsx')).QuickReading),
);

/**
 * One line that becomes a card, with what it says read out of it as it is typed. Enter adds and stays for the next one; refused, the text stays as typed. `asked` grows
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
  const [isPlain, setPlain] = useState(false);
  const reader: QuickReadingProps['reader'] = useRef(null);
  const box = useRef<HTMLDivElement>(null);
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

  // Without the network a line is a title, as it stands.
  const Reading = useLate(loadReading, open);

  const read = () => (isPlain ? undefined : reader.current?.(title));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (read() !== undefined) return setPlain(true);
      setOpen(false);
      requestAnimationFrame(() => opener.current?.focus());
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || title.trim() === '') return;
    event.preventDefault();
    if (!actions.add(read() ?? { title: title.trim() }, columnId)) return;
    setTitle('');
    setPlain(false);
    onAdded();
  };
  const leave = {
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (title.trim() === '' && !box.current?.contains(relatedTarget)) setOpen(false);
    },
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
    <div ref={box} {...leave}>
      <input
        ref={field}
        value={title}
        maxLength={300}
        enterKeyHint="done"
        aria-label={t('board.newIn', { column: columnTitle })}
        placeholder={t('board.newPlaceholder')}
        className={styles['field']}
        onChange={(event) => {
          setTitle(event.target.value);
          if (event.target.value === '') setPlain(false);
        }}
        onKeyDown={onKeyDown}
      />
      {Reading !== undefined && (
        <Reading {...{ line: title, columnId, isPlain, onPlain: setPlain, reader }} />
      )}
    </div>
  );
}
