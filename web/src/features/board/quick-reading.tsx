import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import { scheduleContextOf } from '@kaskad/shared/domain/schedule/card-context.ts';
import { type RefObject, useEffect, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { type Grammar, useGrammar } from '../../reading/use-grammar.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useBoardContext } from './board-context.ts';
import { IDEAS } from './board-scope.ts';
import styles from './quick-reading.module.css';
import { isTelling, type QuickLine, type QuickRow, quickLine, quickRow } from './quick-row.ts';

/** How the line of a new card stands with those who read it. */
export interface QuickReadingProps {
  readonly line: string;
  readonly columnId: string;
  /** The line is to be the title, whatever it says. */
  readonly isPlain: boolean;
  readonly onPlain: (isPlain: boolean) => void;
  /** Filled with a way to read a line; it is asked when the line is entered. */
  readonly reader: RefObject<((line: string) => QuickRow | undefined) | null>;
}

/** Beneath the line of a new card: what was read in it, and the other ways to add cards while it is empty. */
export function QuickReading({ line, columnId, isPlain, onPlain, reader }: QuickReadingProps) {
  const { t } = useText();
  const { projectId, actions } = useBoardContext();
  const sprintId = columnId === IDEAS ? null : actions.sprintId();
  const register = useView(['organisation'], [], (view) => [...view.organisation.values()]);
  const context = useView(['project', 'card', 'sprint'], [projectId, sprintId], (view) =>
    scheduleContextOf(view, { projectId, stageId: null, sprintId }),
  );
  const { grammar } = useGrammar();
  const read = useMemo(
    () => grammar && quickLine(grammar, line, register, context),
    [grammar, line, register, context],
  );
  useEffect(() => {
    if (grammar === undefined) return;
    reader.current = (typed) => {
      const found = quickLine(grammar, typed, register, context);
      return isTelling(found) ? quickRow(found) : undefined;
    };
    return () => {
      reader.current = null;
    };
  }, [reader, grammar, register, context]);

  if (line.trim() === '') return <Others columnId={columnId} />;
  if (grammar === undefined || read === undefined || !isTelling(read)) return null;
  return (
    <div className={styles['reading']} role="status">
      {isPlain ? (
        <span className={styles['plain']}>{t('line.isAsIs')}</span>
      ) : (
        <Told read={read} grammar={grammar} />
      )}
      <Button look="quiet" small onClick={() => onPlain(!isPlain)}>
        {t(isPlain ? 'line.readAgain' : 'line.asIs')}
      </Button>
    </div>
  );
}

function Told({ read, grammar }: { read: QuickLine; grammar: Grammar }) {
  const { t, language } = useText();
  const { eventType, level, format, international, place, meaning, scheduleText } = read;
  const organisation = useView(['organisation'], [place?.organisationId], (view) =>
    place?.organisationId == null ? undefined : view.organisation.get(place.organisationId),
  );
  const question = meaning?.question ?? null;
  const when = meaning === null || question !== null ? '' : grammar.inWords(meaning, language);
  return (
    <>
      <span className={styles['title']}>{read.title}</span>
      {eventType !== null && <Chip>{t(`eventType.${eventType}`)}</Chip>}
      {level !== null && <Chip>{t(`eventLevel.${level}`)}</Chip>}
      {international && <Chip>{t('line.international')}</Chip>}
      {format !== null && <Chip>{t(`eventFormat.${format}`)}</Chip>}
      {organisation !== undefined && <Chip icon="place">{organisationName(organisation)}</Chip>}
      {scheduleText !== null && question === null && (
        <Chip icon="calendar">{when === '' ? scheduleText : when}</Chip>
      )}
      {scheduleText !== null && question !== null && (
        <Chip tone="gate" icon="calendar">
          {t('line.asks', { words: scheduleText })}
        </Chip>
      )}
    </>
  );
}

/** Other ways to add cards, while nothing is typed. */
function Others({ columnId }: { columnId: string }) {
  const { t } = useText();
  const [, setParams] = useSearchParams();
  const go = (add: string) =>
    setParams((before) => {
      const params = new URLSearchParams(before);
      params.set('add', add);
      if (columnId !== IDEAS) params.set('to', columnId);
      return params;
    });
  // A press must not take the focus from the line before it is carried out: the empty line would close.
  const keep = (event: { preventDefault: () => void }) => event.preventDefault();
  return (
    <div className={styles['others']}>
      <p className={styles['plain']}>{t('line.example')}</p>
      <Button look="quiet" small icon="copy" onMouseDown={keep} onClick={() => go('template')}>
        {t('line.fromTemplate')}
      </Button>
      <Button look="quiet" small icon="list" onMouseDown={keep} onClick={() => go('plan')}>
        {t('line.pastePlan')}
      </Button>
    </div>
  );
}
