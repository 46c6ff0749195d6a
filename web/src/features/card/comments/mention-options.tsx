import { useEffect, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import type { PickOption } from '../matching.ts';
import styles from './comments.module.css';
import type { Called } from './mention-draft.ts';

/** The people a typed name may mean, right under the field. A press keeps the focus where it was. */
export function MentionOptions({
  id,
  people,
  active,
  words,
  onPick,
}: {
  id: string;
  people: readonly PickOption[];
  active: number;
  words: string;
  onPick: (person: Called) => void;
}) {
  const { t } = useText();
  const shown = useRef<HTMLDivElement>(null);
  const count = people.length;
  useEffect(() => {
    if (count > 0) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  if (people.length === 0)
    return words.length < 2 ? null : <p className={styles['quiet']}>{t('comment.nobody')}</p>;
  return (
    <div
      ref={shown}
      id={`${id}list`}
      role="listbox"
      tabIndex={-1}
      aria-label={t('comment.people')}
      className={styles['options']}
    >
      {people.map(({ id: personId, label: name, note }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that owns the list
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        <div
          key={personId}
          id={`${id}${personId}`}
          role="option"
          aria-selected={index === active}
          className={styles['option']}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick({ id: personId, name })}
        >
          <Avatar person={{ id: personId, name }} />
          <span className={styles['person']}>{name}</span>
          {note !== undefined && <span className={styles['quiet']}>{note}</span>}
        </div>
      ))}
    </div>
  );
}
