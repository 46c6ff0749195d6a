import { useText } from '../../text/use-text.ts';
import { DecideButton } from './decide-button.tsx';
import { Dots } from './dots.tsx';
import { NewTopic } from './new-topic.tsx';
import { NoteWords } from './note-words.tsx';
import { useRoom } from './room.ts';
import styles from './topics.module.css';
import { useWall } from './use-wall.ts';
import { type Stack, topicsOf } from './wall.ts';

/** What is talked about, the most voted first. */
export function Topics() {
  const { t, number } = useText();
  const { open, skips } = useRoom();
  const topics = topicsOf(useWall());
  const voted = topics.some(({ votes }) => votes !== null && votes > 0);
  return (
    <section className={styles['topics']}>
      <h2>{t(skips && !voted ? 'retro.wall' : 'retro.topics')}</h2>
      {topics.length === 0 && <p className={styles['quiet']}>{t('retro.noTopics')}</p>}
      <ol className={styles['list']}>
        {topics.map((stack, index) => (
          <li key={stack.head.note.id} className={styles['topic']}>
            <span className={styles['place']}>{number(index + 1)}</span>
            <Topic stack={stack} voted={voted} />
            {open && <DecideButton sheet={stack.head} />}
          </li>
        ))}
      </ol>
      {open && <NewTopic />}
    </section>
  );
}

function Topic({ stack, voted }: { stack: Stack; voted: boolean }) {
  const { t } = useText();
  const { columns, skips } = useRoom();
  const { head, under, votes } = stack;
  const name = columns[head.note.column];
  return (
    <div className={styles['words']}>
      <p className={styles['facts']}>
        {name && <span>{t(`retro.column.${name}`)}</span>}
        {votes !== null && votes > 0 && <Dots full={votes} />}
        {(voted || !skips) && (
          <span>{votes ? t('retro.votes', { n: votes }) : t('retro.noVotes')}</span>
        )}
      </p>
      <div className={styles['head']}>
        <NoteWords sheet={head} />
      </div>
      {under.length > 0 && (
        <ul className={styles['under']}>
          {under.map((sheet) => (
            <li key={sheet.note.id}>
              <NoteWords sheet={sheet} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
