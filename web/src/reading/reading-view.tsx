import type { Answer } from '@kaskad/shared/domain/schedule/answers/answer.ts';
import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { useMemo, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CalendarStrip } from './calendar-strip.tsx';
import { HandForm } from './hand-form.tsx';
import { QuestionBox } from './question-box.tsx';
import styles from './reading.module.css';
import type { Understood } from './understood.ts';
import type { Grammar } from './use-grammar.ts';

/** How words are understood: in words, on the calendar, with what is asked, and the ways to correct it. */
export function ReadingView({
  phrase,
  context,
  grammar,
  understood,
  onAnswer,
  onMeaning,
  onRead,
}: {
  phrase: string;
  context: Context;
  grammar: Grammar;
  understood: Understood;
  onAnswer: (answer: Answer) => void;
  /** A meaning set by hand. */
  onMeaning: (meaning: Meaning) => void;
  /** The reading of the words is to count. */
  onRead: () => void;
}) {
  const { t, language } = useText();
  const [isByHand, setByHand] = useState(false);
  const { shown, live, standing } = understood;
  const { question } = shown;
  const answers = useMemo(
    () => grammar.answers(phrase, shown, context),
    [grammar, phrase, shown, context],
  );
  const told = (meaning: Meaning) => grammar.inWords(meaning, language) || t('reading.unknownDays');
  return (
    <div className={styles['reading']} data-asks={question !== null || undefined}>
      <p className={styles['words']} role="status">
        <span className={styles['lead']}>
          {t(question === null ? 'reading.understood' : 'reading.perhaps')}:{' '}
        </span>
        <strong>
          {shown.kind === 'none' && question !== null ? t('reading.unclear') : told(shown)}
        </strong>
      </p>
      <CalendarStrip meaning={shown} />
      {question !== null && (
        <QuestionBox
          phrase={phrase}
          question={question}
          answers={answers}
          isFirst={shown.start !== null || shown.end !== null}
          onAnswer={onAnswer}
        />
      )}
      <Standing standing={standing} words={told(live)} onRead={onRead} asks={question !== null} />
      <div className={styles['foot']}>
        <Button
          look="quiet"
          small
          icon="edit"
          aria-expanded={isByHand}
          onClick={() => setByHand(!isByHand)}
        >
          {t(isByHand ? 'reading.byHandClose' : 'reading.byHand')}
        </Button>
      </div>
      {isByHand && (
        <HandForm
          meaning={shown}
          onMeaning={(meaning) => {
            setByHand(false);
            onMeaning(grammar.spelledOut(meaning));
          }}
        />
      )}
    </div>
  );
}

/** What is unusual about the meaning that counts, and the way back to what was read. */
function Standing({
  standing,
  words,
  asks,
  onRead,
}: {
  standing: Understood['standing'];
  words: string;
  asks: boolean;
  onRead: () => void;
}) {
  const { t } = useText();
  if (standing === 'read' || (standing === 'unsaved' && asks)) return null;
  const action = {
    unsaved: t('reading.accept'),
    answered: t('reading.askAgain'),
    corrected: t('reading.restore'),
    changed: t('reading.again'),
  }[standing];
  const told = {
    unsaved: '',
    answered: t('reading.answered'),
    corrected: `${t('reading.corrected')}. ${t('reading.readSays', { words })}`,
    changed: t('reading.changed', { words }),
  }[standing];
  return (
    <p className={styles['note']}>
      {told !== '' && <span>{told}</span>}
      <Button look="quiet" small icon={standing === 'unsaved' ? 'check' : 'undo'} onClick={onRead}>
        {action}
      </Button>
    </p>
  );
}
