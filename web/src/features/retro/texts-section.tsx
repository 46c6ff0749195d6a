import { type RetroText, retroTexts } from '@kaskad/shared/domain/retro/retro.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useRoom } from './room.ts';
import styles from './texts.module.css';
import { useField } from './use-field.ts';

/** The talk in the team's own words: what was written the old way, or what the team wants to keep besides the notes. */
export function TextsSection() {
  const { t } = useText();
  const { open, retro } = useRoom();
  const written = retroTexts.filter((field) => retro[field] !== null);
  if (!open) {
    if (written.length === 0) return null;
    return (
      <section className={styles['section']}>
        <h2>{t('retro.texts')}</h2>
        <div className={styles['texts']}>
          {written.map((field) => (
            <div key={field}>
              <h3>{t(`retro.text.${field}`)}</h3>
              <p className={styles['body']}>{retro[field]}</p>
            </div>
          ))}
        </div>
      </section>
    );
  }
  return (
    <details className={styles['section']} open={written.length > 0}>
      <summary>{t(written.length > 0 ? 'retro.texts' : 'retro.textsOptional')}</summary>
      <div className={styles['texts']}>
        {retroTexts.map((field) => (
          <Text key={field} field={field} />
        ))}
      </div>
    </details>
  );
}

function Text({ field }: { field: RetroText }) {
  const { t } = useText();
  const store = useCascade();
  const { retro } = useRoom();
  const { id: sprintId } = retro;
  const text = useField(`${sprintId}/${field}`, retro[field], (body) => {
    const asked = store.dispatch('retro.write', { sprintId, field, body });
    return asked.ok ? undefined : asked.refusal;
  });
  return (
    <TextArea
      label={t(`retro.text.${field}`)}
      hint={t(`retro.textHint.${field}`)}
      maxLength={4000}
      rows={3}
      {...text}
    />
  );
}
