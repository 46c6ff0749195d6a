import type { Label } from '@kaskad/shared/domain/label/label.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './board-section.module.css';
import { RefusableIcon } from './refusable-icon.tsx';

/** A label: how it looks, its word, its tint, and how many cards carry it before it goes. */
export function LabelRow({ label }: { label: Label }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const [draft, setDraft] = useState<string>();
  const labelId = label.id;
  const worn = useView(['card'], [label], (view) => {
    let count = 0;
    for (const card of view.card.where('projectId', label.projectId))
      if (card.labelIds.includes(labelId)) count++;
    return count;
  });
  const locked = whyNot('label.edit', { labelId, title: label.title }) !== undefined;
  const save = () => {
    const title = draft?.trim() ?? '';
    if (title !== '' && title !== label.title) ask('label.edit', { labelId, title });
    setDraft(undefined);
  };
  return (
    <li className={styles['label']}>
      <span>
        <Chip tint={label.tint}>{draft || label.title}</Chip>
      </span>
      {!locked && (
        <>
          <TextField
            label={t('passport.labelTitle')}
            hideLabel
            maxLength={40}
            value={draft ?? label.title}
            onValue={setDraft}
            onBlur={save}
            onKeyDown={(event) => event.key === 'Enter' && save()}
          />
          <fieldset className={styles['tints']} aria-label={t('passport.tint')}>
            {[1, 2, 3, 4, 5, 6, 7, 8].map((tint) => (
              <button
                key={tint}
                type="button"
                aria-pressed={tint === label.tint}
                aria-label={t('passport.tintNumber', { number: tint })}
                data-tint={tint}
                className={styles['tint']}
                onClick={() => ask('label.edit', { labelId, tint })}
              >
                {tint === label.tint && <Icon name="check" size={16} />}
              </button>
            ))}
          </fieldset>
          <RefusableIcon
            icon="remove"
            label={
              worn === 0
                ? t('passport.removeLabel', { title: label.title })
                : t('passport.removeWorn', { title: label.title, n: worn })
            }
            refused={whyNot('label.remove', { labelId })}
            onPress={() => ask('label.remove', { labelId })}
          />
        </>
      )}
    </li>
  );
}
