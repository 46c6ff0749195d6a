import { piecesOf } from '@kaskad/shared/domain/comment/mention.ts';
import { usePeople } from '../../../sync/people.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './comments.module.css';
import { linked } from './linked.ts';

/** The words of a remark as plain text with its line breaks; names and addresses in it stand out. */
export function CommentWords({
  body,
  mentionIds,
}: {
  body: string | undefined;
  mentionIds: readonly string[];
}) {
  const { t } = useText();
  const people = usePeople();
  const { personId: own } = useCascade();
  if (body === undefined) return <p className={styles['quiet']}>{t('comment.loading')}</p>;
  return (
    <p className={styles['words']}>
      {piecesOf(body, mentionIds).map((piece, at) =>
        piece.kind === 'words' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
          <Linked key={at} words={piece.words} />
        ) : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
            key={at}
            className={styles['mention']}
            data-own={piece.personId === own || undefined}
          >
            @{people.get(piece.personId)?.name ?? t('comment.someone')}
          </span>
        ),
      )}
    </p>
  );
}

function Linked({ words }: { words: string }) {
  const { t } = useText();
  return linked(words).map((piece, at) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
        key={at}
        href={piece.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        title={t('comment.link')}
        className={styles['link']}
      >
        {piece.text}
      </a>
    ),
  );
}
