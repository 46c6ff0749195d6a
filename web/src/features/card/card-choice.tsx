import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useCard, useEdit } from './card-room.ts';
import { Still } from './still.tsx';

/** One field chosen out of a list, or left open; saved at once. A refused choice leaves the reason below. */
export function CardChoice({
  field,
  label,
  options,
}: {
  field: 'format' | 'level' | 'stageId' | 'parentId';
  label: string;
  options: readonly { value: string; label: string }[];
}) {
  const text = useText();
  const { t } = text;
  const { card, locked } = useCard();
  const edit = useEdit();
  const [refusal, setRefusal] = useState<Refusal>();
  const value = card[field] ?? '';
  if (locked !== undefined) {
    const chosen = options.find((option) => option.value === value);
    return <Still label={label}>{chosen?.label ?? t('card.notChosen')}</Still>;
  }
  return (
    <Select
      label={label}
      value={value}
      error={refusal && text.refusal(refusal)}
      onValue={(chosen) =>
        setRefusal(edit({ [field]: chosen === '' ? null : chosen } as Partial<Card>))
      }
      options={[{ value: '', label: t('card.notChosen') }, ...options]}
    />
  );
}
