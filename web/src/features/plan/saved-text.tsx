import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './panel.module.css';
import { useSavedText } from './use-saved-text.ts';

/** A text of the plan, saved by one verb on leaving the field; read only, it is plain words. */
export function SavedText({
  field,
  label,
  hint,
  stored,
  max,
  lines = 1,
  readOnly = false,
  name,
  args,
  onAside,
}: {
  /** Tells drafts apart: `<row id>/<field>`. */
  field: string;
  label: string;
  hint?: string | undefined;
  stored: string | null;
  max: number;
  /** More than one makes a growing box. */
  lines?: number;
  readOnly?: boolean;
  name: CommandName;
  args: (text: string | null) => unknown;
  /** True when the text needs more than this field and is saved elsewhere; the field shows what is stored again. */
  onAside?: (text: string | null) => boolean;
}) {
  const store = useCascade();
  const saved = useSavedText(field, stored, (text) => {
    if (onAside?.(text) === true) return undefined;
    const asked = store.dispatch(name, args(text));
    return asked.ok ? undefined : asked.refusal;
  });
  if (readOnly) return <Words label={label} words={stored} />;
  const shared = { label, hint, maxLength: max, ...saved };
  return lines === 1 ? <TextField {...shared} /> : <TextArea {...shared} rows={lines} />;
}

/** A named text that nobody changes here. */
function Words({ label, words }: { label: string; words: string | null }) {
  return (
    <div className={styles['words']}>
      <p className={styles['label']}>{label}</p>
      <p className={styles['body']}>{words ?? '—'}</p>
    </div>
  );
}
