import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './comments.module.css';
import { askedAt, type Called, withPerson } from './mention-draft.ts';
import { MentionOptions } from './mention-options.tsx';
import { useMentionable } from './use-mentionable.ts';
import type { Remark } from './use-remark.ts';

/**
 * The field of a remark. An «@» with the beginning of a name opens a list below it: the focus stays in the field, arrows
 * choose, Enter or a press puts the name in, Escape closes the list.
 */
export function MentionField({
  label,
  hint,
  remark,
  cardId,
  autoFocus = false,
  onLeave,
  children,
}: {
  label: string;
  hint?: string;
  remark: Remark;
  cardId: string;
  autoFocus?: boolean;
  /** Escape outside of the list. */
  onLeave?: () => void;
  /** Buttons after the field. */
  children: ReactNode;
}) {
  const { t } = useText();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<number>();
  const [closedAt, setClosedAt] = useState<number>();
  const [active, setActive] = useState(0);
  const found = caret === undefined ? undefined : askedAt(remark.typed, caret);
  const asked = found?.at === closedAt ? undefined : found;
  const people = useMentionable(cardId, asked?.words);
  const at = Math.min(active, people.length - 1);

  const field = () => box.current?.querySelector('textarea');
  const place = (text: Remark['typed'], to: number) => {
    remark.type(text);
    setCaret(to);
    setActive(0);
    // The text is in the field with the next frame.
    requestAnimationFrame(() => {
      field()?.focus();
      field()?.setSelectionRange(to, to);
    });
  };
  const pick = (person: Called) => {
    if (asked === undefined) return;
    const { typed, caret: to } = withPerson(remark.typed, asked, person);
    place(typed, to);
  };
  const begin = () => {
    const { text, called } = remark.typed;
    const from = caret ?? text.length;
    const sign = /(^|\s)$/.test(text.slice(0, from)) ? '@' : ' @';
    setClosedAt(undefined);
    place({ text: text.slice(0, from) + sign + text.slice(from), called }, from + sign.length);
  };
  /** True when the key was for the list. */
  const onListKey = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const option = people[at];
    if (asked === undefined || option === undefined) return false;
    const step = { ArrowDown: 1, ArrowUp: people.length - 1 }[key];
    if (step !== undefined) setActive((at + step) % people.length);
    else if ((key === 'Enter' || key === 'Tab') && !shiftKey)
      pick({ id: option.id, name: option.label });
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) remark.send();
    else if (event.key === 'Escape' && asked !== undefined) setClosedAt(asked.at);
    else if (event.key === 'Escape' && onLeave !== undefined) onLeave();
    else if (!onListKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    if (!autoFocus) return;
    const area = box.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, [autoFocus]);

  const listed = asked !== undefined && people.length > 0;
  return (
    <div ref={box} className={styles['field']}>
      <TextArea
        label={label}
        hideLabel
        rows={2}
        placeholder={label}
        hint={hint}
        error={remark.error}
        value={remark.typed.text}
        onValue={(text) => {
          remark.type({ ...remark.typed, text });
          setCaret(field()?.selectionStart);
          setClosedAt(undefined);
          setActive(0);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => setCaret(undefined)}
        onFocus={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        aria-autocomplete="list"
        aria-controls={listed ? `${id}list` : undefined}
        aria-activedescendant={listed ? `${id}${people[at]?.id}` : undefined}
      />
      <VisuallyHidden>
        <span role="status">{listed ? t('comment.found', { n: people.length }) : ''}</span>
      </VisuallyHidden>
      {asked !== undefined && (
        <MentionOptions id={id} people={people} active={at} words={asked.words} onPick={pick} />
      )}
      <div className={styles['actions']}>
        {children}
        <Button
          small
          look="quiet"
          icon="person-add"
          onPointerDown={(event) => event.preventDefault()}
          onClick={begin}
        >
          {t('comment.mention')}
        </Button>
      </div>
    </div>
  );
}
