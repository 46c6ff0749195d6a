import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useText } from '../../text/use-text.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCard, useEdit } from './card-room.ts';
import { Still } from './still.tsx';
import { useDraft } from './use-draft.ts';

type TextName = {
  [F in keyof Card]: Card[F] extends string | null ? (null extends Card[F] ? F : never) : never;
}[keyof Card];

/** One field of words that may be empty; plain text where the card cannot be changed. */
export function CardText({
  field,
  label,
  hint,
  max,
  long = false,
}: {
  field: Extract<TextName, 'plannedResult' | 'actualResult'>;
  label: string;
  hint?: string;
  max: number;
  long?: boolean;
}) {
  const { t } = useText();
  const { card, locked } = useCard();
  const edit = useEdit();
  const draft = useDraft(`${card.id}/${field}`, card[field] ?? '', (text) =>
    edit({ [field]: text === '' ? null : text }),
  );
  if (locked !== undefined)
    return <Still label={label}>{card[field] ?? t('card.notChosen')}</Still>;
  const shared = {
    label,
    hint: draft.kept ? t('card.draftKept') : hint,
    maxLength: max,
    value: draft.value,
    error: draft.error,
    onValue: draft.type,
    onBlur: draft.commit,
    onKeyDown: draft.onKeyDown,
  };
  return long ? <TextArea {...shared} /> : <TextField {...shared} />;
}
