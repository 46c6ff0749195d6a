import { type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './combobox.module.css';
import { cx } from './cx.ts';
import fieldStyles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import { useDismiss } from './use-dismiss.ts';
import { useFloating } from './use-floating.ts';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
}

type ComboboxProps = FieldProps & {
  /** The words of what is chosen; empty when nothing is. */
  value: string;
  /** What fits the typed words, all of it for none. */
  options: (typed: string) => readonly ComboOption[];
  onPick: (id: string) => void;
  clearLabel: string;
  onClear: () => void;
  /** A last entry for words that are not in the list; undefined offers none. */
  createLabel: (typed: string) => string | undefined;
  onCreate: (typed: string) => void;
  /** Said when words were left that name nothing. */
  unknown: string;
  maxLength: number;
};

const CREATE = 'create';
/** More than a person reads; further letters narrow the list. */
const MOST = 60;

/**
 * One entry out of a long list, found by typing. Arrows go over the list, Enter takes, Escape leaves all as it was; typed
 * words that name nothing stay, with the sentence about them.
 */
export function Combobox({
  value,
  options,
  onPick,
  clearLabel,
  onClear,
  createLabel,
  onCreate,
  unknown,
  maxLength,
  ...field
}: ComboboxProps) {
  const id = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const words = (typed ?? '').trim();
  const found = open ? options(words).slice(0, MOST) : [];
  const making = open && words !== '' ? createLabel(words) : undefined;
  const entries = making === undefined ? found : [...found, { id: CREATE, label: making }];
  const active = Math.min(at, entries.length - 1);
  const shown = open && entries.length > 0;
  useFloating(shown, anchor, box, { side: 'below', align: 'start' });
  useDismiss(shown, anchor, box, () => setOpen(false));

  const close = () => {
    setTyped(undefined);
    setOpen(false);
  };
  const take = (entry: string) => {
    close();
    if (entry === CREATE) onCreate(words);
    else onPick(entry);
  };
  const leave = () => {
    setOpen(false);
    if (typed === undefined || words === value) return close();
    const same = options(words).filter(({ label }) => label.toLowerCase() === words.toLowerCase());
    const only = same.length === 1 ? same[0] : undefined;
    if (only !== undefined) take(only.id);
    else if (words === '') {
      close();
      if (value !== '') onClear();
    }
  };
  const go = (to: number) => {
    setAt(to);
    document.getElementById(`${id}${entries[to]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const entry = entries[active];
    if (event.key === 'Enter' && shown && entry !== undefined) {
      event.preventDefault();
      take(entry.id);
    } else if (event.key === 'Escape' && (open || typed !== undefined)) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown) go((active + step + entries.length) % entries.length);
    }
  };
  const isUnknown = !open && typed !== undefined && words !== '' && words !== value;
  return (
    <Field {...field} error={isUnknown ? unknown : field.error}>
      {(control) => (
        <div ref={anchor} className={value === '' ? undefined : fieldStyles['withEnd']}>
          <input
            {...control}
            role="combobox"
            aria-expanded={shown}
            aria-controls={shown ? `${id}list` : undefined}
            aria-autocomplete="list"
            aria-activedescendant={shown ? `${id}${entries[active]?.id}` : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={maxLength}
            value={typed ?? value}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              setAt(0);
            }}
            onClick={() => setOpen(true)}
            onBlur={leave}
            onKeyDown={onKeyDown}
            className={fieldStyles['control']}
          />
          {value !== '' && (
            <span className={fieldStyles['end']}>
              <IconButton
                icon="close"
                small
                label={clearLabel}
                onClick={() => {
                  close();
                  onClear();
                }}
              />
            </span>
          )}
          {shown && (
            // biome-ignore lint/a11y/noStaticElementInteractions: a press must not take the focus from the field
            // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a press must not take the focus from the field
            <div
              ref={box}
              popover="manual"
              className={styles['box']}
              style={{ minWidth: anchor.current?.offsetWidth }}
              onMouseDown={(event) => event.preventDefault()}
            >
              <div id={`${id}list`} role="listbox" tabIndex={-1} aria-label={field.label}>
                {entries.map((entry, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                  <div
                    key={entry.id}
                    id={`${id}${entry.id}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === active}
                    className={cx(styles['option'], entry.id === CREATE && styles['create'])}
                    onPointerMove={() => setAt(index)}
                    onClick={() => take(entry.id)}
                  >
                    {entry.label}
                    {'note' in entry && entry.note !== undefined && (
                      <span className={styles['note']}>{entry.note}</span>
                    )}
                  </div>
                ))}
              </div>
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
