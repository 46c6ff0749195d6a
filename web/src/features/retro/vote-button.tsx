import { useAsk } from '../../sync/use-ask.ts';
import { useWhyNotSentence } from '../../sync/use-why-not.ts';
import { useText } from '../../text/use-text.ts';
import { useRoom } from './room.ts';
import styles from './sheet.module.css';
import { type Stack, sheetsOf, shortOf } from './wall.ts';
import { useWallNow } from './wall-context.ts';

/** One's own secret vote for a note and what lies under it. */
export function VoteButton({ stack }: { stack: Stack }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { retro } = useRoom();
  const { votes } = useWallNow();
  const given = sheetsOf(stack).find(({ note }) => votes.has(note.id));
  const noteId = (given ?? stack.head).note.id;
  const args = { noteId, on: given === undefined };
  const spent = votes.size >= retro.votesEach && given === undefined;
  const refused = useWhyNotSentence('note.vote', args);
  return (
    <button
      type="button"
      className={styles['vote']}
      aria-pressed={given !== undefined}
      aria-label={t('retro.voteFor', { note: shortOf(stack.head.body) })}
      aria-disabled={refused !== undefined || undefined}
      aria-description={refused}
      title={refused}
      data-spent={spent || undefined}
      onClick={() => refused === undefined && ask('note.vote', args)}
    >
      <span className={styles['dot']} aria-hidden="true" />
      {t('retro.vote')}
    </button>
  );
}
