import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useWhyNotSentence } from '../../sync/use-why-not.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useRoom } from './room.ts';
import { type Sheet, shortOf } from './wall.ts';

/** Makes a decision of a note with one press; who and how are added in its row. */
export function DecideButton({ sheet }: { sheet: Sheet }) {
  const { t } = useText();
  const store = useCascade();
  const { sprint } = useRoom();
  const [said, setSaid] = useState('');
  const { body } = sheet;
  const decision = { sprintId: sprint.id, body, ownerId: null, evidence: null };
  const refused = useWhyNotSentence('decision.add', { ...decision, decisionId: sheet.note.id });
  const decide = () => {
    const asked = store.dispatch('decision.add', { ...decision, decisionId: newId() });
    if (asked.ok) setSaid(t('retro.decided', { note: shortOf(body) }));
    else showToast(refusalText(asked.refusal), { tone: 'missed' });
  };
  return (
    <div data-print="hide">
      <Button
        small
        icon="decision"
        refused={refused}
        aria-label={t('retro.decideFromNote', { note: shortOf(body) })}
        onClick={decide}
      >
        {t('retro.decideFrom')}
      </Button>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
