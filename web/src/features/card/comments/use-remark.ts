import { MAX_COMMENT, MAX_MENTIONS } from '@kaskad/shared/domain/comment/comment.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { usePeople } from '../../../sync/people.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { keepDraft, readDraft } from '../drafts.ts';
import { nothingTyped, sentForm, type TypedRemark } from './mention-draft.ts';

export type Remark = ReturnType<typeof useRemark>;

/**
 * A remark while it is typed: kept under `field` until it was sent, also over a closed sheet. A refused one stays in the
 * field with the reason.
 */
export function useRemark(
  field: string,
  stored: TypedRemark,
  send: (sent: { body: string; mentionIds: string[] }) => Refusal | undefined,
) {
  const { personId } = useCascade();
  const { t, refusal: sentence } = useText();
  const people = usePeople();
  const key = `${personId}/${field}`;
  const [draft, setDraft] = useState(() => parsed(readDraft(key)));
  const [refusal, setRefusal] = useState<Refusal>();
  const typed = draft ?? stored;
  const sent = sentForm({ ...typed, text: typed.text.trim() });

  const type = (next: TypedRemark | undefined) => {
    keepDraft(key, next === undefined || next.text === '' ? undefined : JSON.stringify(next));
    setDraft(next);
    setRefusal(undefined);
  };
  const wordsOf = ({ code, params }: Refusal) => {
    const name = people.get(String(params['personId']))?.name;
    if (code !== 'mention-unseeing' || name === undefined) return sentence({ code, params });
    return t('comment.unseeing', { name });
  };
  const isLong = sent.body.length > MAX_COMMENT;
  const isCrowded = sent.mentionIds.length > MAX_MENTIONS;
  return {
    typed,
    type,
    empty: sent.body === '',
    error: isCrowded
      ? t('comment.tooMany', { n: MAX_MENTIONS })
      : isLong
        ? t('comment.tooLong', { n: MAX_COMMENT })
        : refusal && wordsOf(refusal),
    forget: () => type(undefined),
    send: () => {
      if (sent.body === '' || isLong || isCrowded) return;
      const no = send(sent);
      if (no === undefined) type(undefined);
      else setRefusal(no);
    },
  };
}

function parsed(draft: string | undefined): TypedRemark | undefined {
  if (draft === undefined) return undefined;
  try {
    return { ...nothingTyped, ...(JSON.parse(draft) as TypedRemark) };
  } catch {
    return { ...nothingTyped, text: draft };
  }
}
