import type { Answer } from '@kaskad/shared/domain/schedule/answers/answer.ts';
import type { Question } from '@kaskad/shared/domain/schedule/meaning.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkedWords } from './marked-words.tsx';
import { onceDays } from './meaning-days.ts';
import styles from './reading.module.css';

/** What is asked about the words, at its place in them, and the answers: each settles it in one press. */
export function QuestionBox({
  phrase,
  question,
  answers,
  isFirst,
  onAnswer,
}: {
  phrase: string;
  question: Question;
  answers: readonly Answer[];
  /** The words have no days before it is answered. */
  isFirst: boolean;
  onAnswer: (answer: Answer) => void;
}) {
  const text = useText();
  const { t } = text;
  const sentence = t(`reading.ask.${question.code}`);
  const { from, to } = question;
  return (
    <div className={styles['question']}>
      <p className={styles['ask']}>
        <Icon name="help" size={16} />
        <span>
          <MarkedWords phrase={phrase} from={from} to={to} /> <strong>{sentence}</strong>
        </span>
      </p>
      {answers.length === 0 ? (
        <p className={styles['soft']}>{t('reading.noAnswers')}</p>
      ) : (
        <ul className={styles['answers']} aria-label={t('reading.answers')}>
          {answers.map((one) => (
            <li key={JSON.stringify([one.code, one.params, one.meaning.start, one.meaning.end])}>
              <button type="button" className={styles['answer']} onClick={() => onAnswer(one)}>
                <span>{label(one, text)}</span>
                {days(one, text) !== '' && <small>{days(one, text)}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFirst && <p className={styles['soft']}>{t('reading.daysWait')}</p>}
    </div>
  );
}

type Text = ReturnType<typeof useText>;

function label({ code, params }: Answer, { t, date }: Text): string {
  if (code === 'that-day') {
    const day = String(params['day']);
    return t('reading.answer.that-day', { day: date.range(day, day) });
  }
  const year = String(params['year'] ?? '');
  const words = t(`reading.answer.${code}`, { year });
  return code === 'calendar-year' && year !== '' ? `${words}, ${year}` : words;
}

/** The days beside the answer, where it does not name them itself. */
function days({ code, meaning }: Answer, text: Text): string {
  return code === 'that-day' || code === 'without-days' ? '' : onceDays(meaning, text);
}
