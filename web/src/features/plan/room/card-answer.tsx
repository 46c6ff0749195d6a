import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type AnswerFormProps, AnswerShell } from './answer-shell.tsx';
import { titleFrom } from './answer-ways.ts';
import { offersFor } from './offer.ts';

/** Answers with a card: a new one, one of the sprint, or one that is taken into it by this. */
export function CardAnswer({ decision, sprint, onAnswer, onClose }: AnswerFormProps) {
  const { t } = useText();
  const { ask } = useAsk();
  const { id: sprintId, projectId } = sprint;
  const { inSprint, offered } = useView(['card', 'sprint', 'project'], [sprint], (view) => ({
    inSprint: liveCards(view, sprintId),
    offered: offersFor(view, sprint).flatMap(({ cards }) => cards),
  }));
  const [chosen, setChosen] = useState(NEW);
  const [title, setTitle] = useState(() => titleFrom(decision.body));
  const name = title.trim();
  const send = () => {
    const cardId = chosen === NEW ? newId() : chosen;
    const isThere =
      chosen === NEW
        ? ask('card.add', { cardId, projectId, kind: 'event', title: name, sprintId })
        : inSprint.some(({ id }) => id === cardId) ||
          ask('card.put-in-sprint', { cardId, sprintId });
    if (isThere) onAnswer({ kind: 'card', cardId });
  };
  return (
    <AnswerShell
      missing={chosen === NEW && name === '' ? t('planning.nameCard') : undefined}
      onSend={send}
      onClose={onClose}
    >
      <Select
        label={t('planning.whichCard')}
        value={chosen}
        options={[
          { value: NEW, label: t('planning.newCard') },
          ...inSprint.map(({ id, title }) => ({ value: id, label: title })),
          ...offered.map(({ id, title }) => ({
            value: id,
            label: t('planning.fromIdeas', { title }),
          })),
        ]}
        onValue={setChosen}
      />
      {chosen === NEW && (
        <TextField
          label={t('planning.cardTitle')}
          maxLength={300}
          value={title}
          onValue={setTitle}
        />
      )}
    </AnswerShell>
  );
}

const NEW = 'new';
