import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { type ReactNode, useId } from 'react';
import { useText } from '../../../text/use-text.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useCard } from '../card-room.ts';
import { useDraft } from '../use-draft.ts';

/** One line about the event: saved on leaving it and on Enter, kept with the reason when it is refused. */
export function FactField({
  name,
  label,
  hint,
  max,
  stored,
  suggested,
  inputMode,
  hideLabel,
  end,
  save,
}: {
  /** What the field is called among the drafts of the card. */
  name: string;
  label: string;
  hint?: string;
  max: number;
  stored: string;
  suggested?: readonly string[];
  inputMode?: 'decimal' | 'numeric' | 'url';
  hideLabel?: boolean;
  end?: ReactNode;
  save: (text: string) => Refusal | string | undefined;
}) {
  const { t } = useText();
  const id = useId();
  const { card } = useCard();
  const draft = useDraft(`${card.id}/event/${name}`, stored, save);
  return (
    <div>
      <TextField
        label={label}
        hideLabel={hideLabel}
        hint={draft.kept ? t('card.draftKept') : hint}
        maxLength={max}
        inputMode={inputMode}
        list={suggested && id}
        autoComplete="off"
        value={draft.value}
        error={draft.error}
        end={end}
        onValue={draft.type}
        onBlur={draft.commit}
        onKeyDown={draft.onKeyDown}
      />
      {suggested && (
        <datalist id={id}>
          {suggested.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </div>
  );
}
