import type { PassportField } from '@kaskad/shared/domain/project/project.ts';
import { MAX_TEXT } from '@kaskad/shared/domain/text/text.ts';
import { useEffect, useState } from 'react';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { keepDraft, readDraft } from './drafts.ts';

/**
 * One text of the passport while it is typed. It is sent on leaving the field and kept as a draft until the server's
 * own copy says the same, so that neither a refusal nor a lost reply loses a word.
 */
export function usePassportField(
  projectId: string,
  field: PassportField,
  stored: string | undefined,
) {
  const store = useCascade();
  const key = `${store.personId}/${projectId}/${field}`;
  const [draft, setDraft] = useState(() => readDraft(key));
  const [sent, setSent] = useState<string>();
  const [error, setError] = useState<string>();
  const refused = useSync(({ refused }) =>
    refused.find(({ command }) => isWriteOf(command, projectId, field)),
  );
  const confirmed = draft !== undefined && stored !== undefined && draft.trim() === stored.trim();
  useEffect(() => {
    if (!confirmed) return;
    keepDraft(key, undefined);
    setDraft(undefined);
  }, [confirmed, key]);

  const type = (text: string) => {
    keepDraft(key, text);
    setDraft(text);
    setError(undefined);
  };
  const save = () => {
    if (draft === undefined || confirmed || draft === sent) return;
    const asked = store.dispatch('project.write-passport', {
      projectId,
      field,
      body: draft.trim().slice(0, MAX_TEXT),
    });
    setSent(asked.ok ? draft : undefined);
    setError(asked.ok ? undefined : refusalText(asked.refusal));
  };
  return {
    value: draft ?? stored ?? '',
    /** The server does not have these words yet. */
    pending: draft !== undefined && !confirmed,
    /** They were not even sent: the page was left while they were typed. */
    unsent: draft !== undefined && !confirmed && draft !== sent,
    error: error ?? (draft !== undefined && refused ? refusalText(refused.refusal) : undefined),
    type,
    save,
  };
}

function isWriteOf(
  command: { readonly name: string; readonly args: unknown },
  projectId: string,
  field: PassportField,
): boolean {
  if (command.name !== 'project.write-passport') return false;
  const args = command.args as { projectId?: unknown; field?: unknown };
  return args.projectId === projectId && args.field === field;
}
