import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './board-section.module.css';
import { LabelRow } from './label-row.tsx';
import screen from './passport-screen.module.css';

/** The project's own labels. */
export function LabelSection({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const [title, setTitle] = useState('');
  const labels = useView(['label'], [projectId], (view) =>
    [...view.label.where('projectId', projectId)].sort((a, b) => a.tint - b.tint),
  );
  const tint = freeTint(labels.map((label) => label.tint));
  const label = { labelId: newId(), projectId, title: title.trim() || '?', tint };
  const refused =
    whyNot('label.add', label) ?? (title.trim() === '' ? t('passport.labelMissing') : undefined);
  const add = () => {
    if (refused === undefined && ask('label.add', label)) setTitle('');
  };
  return (
    <section id="labels" className={screen['section']} aria-labelledby="labels-title">
      <h2 id="labels-title" className={screen['title']}>
        {t('passport.part.labels')}
      </h2>
      <p className={screen['lead']}>{t('passport.labelsLead')}</p>
      <ul className={styles['labels']}>
        {labels.map((one) => (
          <LabelRow key={one.id} label={one} />
        ))}
      </ul>
      <form
        className={styles['label']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('passport.newLabel')}
          hideLabel
          placeholder={t('passport.newLabel')}
          maxLength={40}
          value={title}
          onValue={setTitle}
        />
        <span>
          <Button icon="plus" refused={refused} onClick={add}>
            {t('passport.addLabel')}
          </Button>
        </span>
      </form>
    </section>
  );
}

/** The least used of the eight. */
function freeTint(used: readonly number[]): number {
  const tints = [1, 2, 3, 4, 5, 6, 7, 8];
  const times = (tint: number) => used.filter((one) => one === tint).length;
  return tints.sort((a, b) => times(a) - times(b) || a - b)[0] ?? 1;
}
