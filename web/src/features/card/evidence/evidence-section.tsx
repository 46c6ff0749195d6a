import { isProven } from '@kaskad/shared/domain/event/evidence-of.ts';
import { useState } from 'react';
import { useCascade, useRow, useView } from '../../../sync/use-cascade.ts';
import { useWhyNot } from '../../../sync/use-why-not.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useCard } from '../card-room.ts';
import { Section } from '../section.tsx';
import { Still } from '../still.tsx';
import { useDraft } from '../use-draft.ts';
import { EvidenceList } from './evidence-list.tsx';

/** «Подтверждения» of an event: what proves that it took place, or why nothing does. */
export function EvidenceSection() {
  const { t } = useText();
  const { card, home } = useCard();
  const proven = useView(['evidence', 'event'], [card.id], (view) => isProven(view, card.id));
  if (card.kind !== 'event') return null;
  const demanded = home?.evidenceRule === 'demand' && !proven && card.phase !== 'done';
  return (
    <Section title={t('evidence.title')} note={demanded ? t('evidence.demanded') : undefined}>
      <EvidenceList cardId={card.id} />
      <Reason />
    </Section>
  );
}

/** Why there is no evidence; offered while there is none. */
function Reason() {
  const { t } = useText();
  const store = useCascade();
  const { card } = useCard();
  const reason = useRow('event', card.id)?.noEvidenceReason ?? null;
  const some = useView(
    ['evidence'],
    [card.id],
    (view) => ![...view.evidence.where('cardId', card.id)].every((row) => row.removedAt !== null),
  );
  const [open, setOpen] = useState(false);
  const locked = useWhyNot('event.excuse', { cardId: card.id, reason: reason ?? '-' });
  const draft = useDraft(`${card.id}/no-evidence`, reason ?? '', (text) => {
    const args = { cardId: card.id, reason: text === '' ? null : text };
    const asked = store.dispatch('event.excuse', args);
    return asked.ok ? undefined : asked.refusal;
  });
  if (locked !== undefined)
    return reason === null ? null : <Still label={t('evidence.reason')}>{reason}</Still>;
  if (reason === null && !open && !draft.dirty) {
    if (some) return null;
    return (
      <div>
        <Button small look="quiet" onClick={() => setOpen(true)}>
          {t('evidence.writeReason')}
        </Button>
      </div>
    );
  }
  return (
    <TextArea
      label={t('evidence.reason')}
      hint={draft.kept ? t('card.draftKept') : t('evidence.reasonHint')}
      rows={2}
      maxLength={1000}
      value={draft.value}
      error={draft.error}
      onValue={draft.type}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
    />
  );
}
