import { useState } from 'react';
import { ReadingField } from '../../reading/reading-field.tsx';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './paste.module.css';
import type { CheckedRow } from './plan-cards.ts';
import type { PlanState } from './use-plan.ts';

/** One row of a plan: whether it is added, what it will be called, how its time is understood. */
export function PasteRow({ row, plan }: { row: CheckedRow; plan: PlanState }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { index, title, when, problem, meaning, isChosen, isCorrected } = row;
  const n = index + 1;
  const asks = meaning?.question != null;
  const fix = t(isOpen ? 'line.rowFixDone' : asks ? 'line.rowSettle' : 'line.rowFix');
  return (
    <li className={styles['row']} data-off={!isChosen || undefined}>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => plan.edit(index, { isChosen: event.target.checked })}
        />
        <VisuallyHidden>{t('line.takeRow', { n })}</VisuallyHidden>
      </label>
      <div className={styles['told']}>
        {isOpen ? (
          <TextArea
            label={t('line.rowTitle', { n })}
            rows={1}
            value={title}
            onValue={(typed) => plan.edit(index, { title: typed.replaceAll('\n', ' ') })}
          />
        ) : (
          <p className={styles['title']}>{title}</p>
        )}
        {problem !== undefined && (
          <p className={styles['problem']}>
            <Icon name="warning" size={16} />
            {t(`line.problem.${problem}`)}
          </p>
        )}
        {isOpen ? (
          <ReadingField
            label={t('line.rowWhen', { n })}
            value={when}
            saved={meaning === null ? null : { meaning, corrected: isCorrected }}
            context={plan.context}
            onSettle={(words, settled, corrected) => {
              plan.settle(index, words, corrected ? settled : null);
              return undefined;
            }}
          />
        ) : (
          <When row={row} grammar={plan.grammar} />
        )}
        <Who row={row} isIdea={plan.isIdea} />
        {row.result !== '' && <Fact name={t('line.rowResult')}>{row.result}</Fact>}
        {row.notes.length > 0 && <Fact name={t('line.rowNote')}>{row.notes.join('; ')}</Fact>}
        <Facts row={row} />
      </div>
      <div className={styles['fix']}>
        <Button
          look={asks && !isOpen ? 'plain' : 'quiet'}
          small
          icon={isOpen ? 'check' : 'edit'}
          aria-expanded={isOpen}
          aria-label={`${fix}: ${t('line.row', { n })}`}
          onClick={() => setOpen(!isOpen)}
        >
          {fix}
        </Button>
      </div>
    </li>
  );
}

/** The words about time and how they are understood, in amber when something is to be asked. */
function When({
  row: { when, meaning },
  grammar,
}: {
  row: CheckedRow;
  grammar: PlanState['grammar'];
}) {
  const { t, language } = useText();
  if (meaning === null) return <p className={styles['soft']}>{t('line.rowNoWhen')}</p>;
  const { question } = meaning;
  const words = question === null ? (grammar?.inWords(meaning, language) ?? '') : '';
  const understood = words === '' ? t('reading.unknownDays') : words;
  return (
    <p className={styles['when']}>
      <span className={styles['words']}>«{when}»</span>{' '}
      <span className={question === null ? styles['understood'] : styles['asks']}>
        <Icon name={question === null ? 'arrow-right' : 'warning'} size={16} />
        {question === null ? understood : t(`reading.ask.${question.code}`)}
      </span>
    </p>
  );
}

function Who({ row: { who, matched }, isIdea }: { row: CheckedRow; isIdea: boolean }) {
  const { t } = useText();
  if (who === '') return null;
  const { unknown, several } = matched;
  return (
    <Fact name={t('line.rowWho')}>
      {who}
      {!isIdea && (
        <>
          {unknown.length > 0 && (
            <span className={styles['soft']}>
              {t('line.rowWhoUnknown', { words: unknown.join(', ') })}
            </span>
          )}
          {several.length > 0 && (
            <span className={styles['soft']}>
              {t('line.rowWhoSeveral', { words: several.join(', ') })}
            </span>
          )}
        </>
      )}
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <p className={styles['fact']}>
      <span className={styles['name']}>{name}:</span> {children}
    </p>
  );
}

function Facts({ row: { facts } }: { row: CheckedRow }) {
  const { t } = useText();
  const { eventType, level, format, international, place } = facts;
  const chips = [
    eventType && t(`eventType.${eventType}`),
    level && t(`eventLevel.${level}`),
    format && t(`eventFormat.${format}`),
    international && t('line.international'),
    place?.organisationId != null && place.words,
  ].filter((chip) => typeof chip === 'string');
  if (chips.length === 0) return null;
  return (
    <p className={styles['chips']}>
      {chips.map((chip) => (
        <Chip key={chip}>{chip}</Chip>
      ))}
    </p>
  );
}
