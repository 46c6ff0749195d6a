import type { Place } from '@kaskad/shared/domain/words/token.ts';
import { useState } from 'react';
import { MarkedWords } from '../../reading/marked-words.tsx';
import styles from '../../reading/reading.module.css';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { KpiAnswer, KpiAsk } from './kpi-answers.ts';

/** What is asked about the words of a target, at its place in them; an answer fills the fields. */
export function KpiQuestion({
  phrase,
  ask,
  place,
  answers,
  onAnswer,
}: {
  phrase: string;
  ask: KpiAsk | null;
  place: Place;
  answers: readonly KpiAnswer[];
  onAnswer: (answer: KpiAnswer) => void;
}) {
  const { t } = useText();
  const [taken, setTaken] = useState<string>();
  if (ask === null) return null;
  return (
    <div className={styles['question']}>
      <p className={styles['ask']}>
        <Icon name="help" size={16} />
        <span>
          <MarkedWords phrase={phrase} from={place.from} to={place.to} />{' '}
          <strong>{t(`reading.kpi.ask.${ask}`)}</strong>
        </span>
      </p>
      {answers.length === 0 && <p className={styles['soft']}>{t('reading.kpi.noAnswers')}</p>}
      {answers.length > 0 && (
        <ul className={styles['answers']} aria-label={t('reading.answers')}>
          {answers.map((one) => {
            const words = label(one, t);
            const key = `${phrase}/${words}`;
            return (
              <li key={key}>
                <button
                  type="button"
                  className={styles['answer']}
                  aria-pressed={taken === key}
                  onClick={() => {
                    setTaken(key);
                    onAnswer(one);
                  }}
                >
                  {words}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function label({ code, params, fields }: KpiAnswer, t: Translate): string {
  const { size = '', year = '' } = params;
  if (code === 'limit' && fields.comparator !== undefined) {
    return `${t(`kpi.${fields.comparator}`)} ${size}`;
  }
  if (code === 'number' || code === 'limit') return t(`reading.kpi.answer.${code}`, { size });
  return t(`reading.kpi.answer.${code}`, { year });
}
