import { type KeyboardEvent, useId, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Found } from './found.tsx';
import styles from './search-dialog.module.css';
import { stepTo } from './step-to.ts';
import { useSearchCards } from './use-search-cards.ts';

/** Cards by words. The focus stays in the field: arrows go over what was found, Enter opens it over this screen. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const id = useId();
  const [, setParams] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { cards, state } = useSearchCards(typed);
  const active = Math.min(at, cards.length - 1);

  const open = (cardId: string) => {
    onClose();
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.set('card', cardId);
      return next;
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const card = cards[active];
    if (event.key === 'Enter' && card !== undefined) {
      event.preventDefault();
      open(card.id);
    }
    const next = stepTo(event.key, active, cards.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    document.getElementById(`${id}${cards[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Dialog open title={t('search.label')} onClose={onClose}>
      <TextField
        label={t('search.label')}
        hideLabel
        hint={state === 'offline' ? t('search.offline') : t('search.hint')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        role="combobox"
        aria-expanded={cards.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={cards[active] && `${id}${cards[active].id}`}
        value={typed}
        onValue={(words) => {
          setTyped(words);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles['count']}>
        {typed.trim() !== '' &&
          state !== 'asking' &&
          (cards.length === 0 ? t('search.nothing') : t('search.found', { n: cards.length }))}
      </p>
      <div
        id={`${id}list`}
        role="listbox"
        tabIndex={-1}
        aria-label={t('search.results')}
        className={styles['list']}
        hidden={cards.length === 0}
      >
        {cards.map((card, index) => (
          <Found
            key={card.id}
            id={`${id}${card.id}`}
            card={card}
            active={index === active}
            onPoint={() => setAt(index)}
            onOpen={() => open(card.id)}
          />
        ))}
      </div>
    </Dialog>
  );
}
