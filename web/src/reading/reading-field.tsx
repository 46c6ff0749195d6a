import type { PlanYear } from '@kaskad/shared/domain/project/project.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import type { Answer } from '@kaskad/shared/domain/schedule/answers/answer.ts';
import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { TextArea } from '../ui/text-area.tsx';
import { PlanYearOffer } from './plan-year-offer.tsx';
import styles from './reading.module.css';
import { ReadingView } from './reading-view.tsx';
import { type SavedMeaning, withoutGuess } from './understood.ts';
import { loadGrammar } from './use-grammar.ts';
import { useReading } from './use-reading.ts';
import { useWords, type WordsDraft } from './use-words.ts';

/** As many characters as the words of a card may have. */
const MOST_OF_CARD = 500;

export interface ReadingFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** As many characters as the words may have; those of a card unless told otherwise. */
  readonly most?: number;
  /** The words as they are saved; empty for none. */
  readonly value: string;
  /** What they mean, as it is saved; null while nothing is. */
  readonly saved?: SavedMeaning | null;
  readonly context: Context;
  /**
   * The words and what they are to mean, `corrected` when a person settled that. A meaning with a question is not
   * settled yet and holds no days. No meaning: there are no words, or they could not be read. Gives why it is refused.
   */
  readonly onSettle: (
    text: string,
    meaning: Meaning | null,
    corrected: boolean,
  ) => Refusal | undefined;
  /** Where typed words are kept when the field goes away unsaved. */
  readonly draft?: WordsDraft;
  /** Remembers for the whole plan which year it counts by; left out where that is not to be offered. */
  readonly onPlanYear?: ((year: PlanYear) => void) | undefined;
}

/**
 * The plan's own words with their reading beneath while they are typed: saved on leaving the field and on Enter, taken
 * back on Escape. One press answers what is asked; the words themselves are never changed.
 */
export function ReadingField(props: ReadingFieldProps) {
  const { label, hideLabel, hint, most = MOST_OF_CARD, value, saved = null, context } = props;
  const { onSettle, draft } = props;
  const text = useText();
  const words = useWords(value, draft);
  const [fault, setFault] = useState<Refusal>();
  const [answered, setAnswered] = useState<PlanYear>();
  const phrase = words.value.trim();
  const isTooLong = phrase.length > most;
  const reading = useReading(phrase, context, saved, words.isDirty);

  const settle = (meaning: Meaning | null, corrected: boolean) => {
    if (isTooLong) return;
    const no = onSettle(phrase, meaning, corrected);
    setFault(no);
    if (no === undefined) words.drop();
  };
  const keepRead = () => {
    const unread = () => settle(null, false);
    if (phrase === '') unread();
    else if (reading.grammar !== undefined)
      settle(withoutGuess(reading.grammar.read(phrase, context)), false);
    else
      loadGrammar().then(({ read }) => settle(withoutGuess(read(phrase, context)), false), unread);
  };
  const commit = () => {
    if (words.isDirty) keepRead();
    else if (words.isTyped) words.drop();
  };
  const onAnswer = ({ meaning, planYear }: Answer) => {
    settle(meaning, true);
    setAnswered(planYear);
  };
  const leave = {
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) commit();
    },
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape' && words.isTyped) {
      event.preventDefault();
      event.stopPropagation();
      words.drop();
      setFault(undefined);
    }
  };
  const tooLong = text.t('reading.tooLong', { n: phrase.length, max: most });
  return (
    <div className={styles['field']} {...leave}>
      <TextArea
        label={label}
        hideLabel={hideLabel}
        hint={hint}
        rows={1}
        value={words.value}
        error={isTooLong ? tooLong : fault && text.refusal(fault)}
        onValue={(typed) => {
          words.type(typed);
          setAnswered(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      {phrase !== '' && !isTooLong && (
        <Beneath
          reading={reading}
          phrase={phrase}
          context={context}
          onAnswer={onAnswer}
          onMeaning={(meaning) => settle(meaning, true)}
          onRead={keepRead}
        />
      )}
      <PlanYearOffer year={answered} known={context.planYear} onPlanYear={props.onPlanYear} />
    </div>
  );
}

function Beneath({
  reading: { grammar, understood, failed },
  ...rest
}: {
  reading: ReturnType<typeof useReading>;
  phrase: string;
  context: Context;
  onAnswer: (answer: Answer) => void;
  onMeaning: (meaning: Meaning) => void;
  onRead: () => void;
}) {
  const { t } = useText();
  if (grammar !== undefined && understood !== undefined) {
    return <ReadingView {...rest} grammar={grammar} understood={understood} />;
  }
  return (
    <div className={styles['reading']}>
      <p className={styles['soft']} role="status">
        {t(failed ? 'reading.failed' : 'reading.wait')}
      </p>
    </div>
  );
}
