import type { KpiContext } from '@kaskad/shared/domain/kpi-phrase/meaning.ts';
import { useRef, useState } from 'react';
import reading from '../../reading/reading.module.css';
import { useLoaded } from '../../reading/use-loaded.ts';
import { useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { once } from '../../ui/once.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { askOf, kpiAnswers } from './kpi-answers.ts';
import type { KpiDraft } from './kpi-draft.ts';
import { KpiQuestion } from './kpi-question.tsx';

const loadGrammar = once(() => import('./kpi-grammar.ts'));

/** As many characters as the words of a target may have. */
const MOST = 600;

/**
 * The plan's own words of a target: as they are typed or pasted they are read, and the fields below are filled. The words
 * become what is measured unless that was written by hand.
 */
export function KpiWords({
  projectId,
  draft,
  onChange,
}: {
  projectId: string | null;
  draft: KpiDraft;
  onChange: (draft: KpiDraft) => void;
}) {
  const { t, language } = useText();
  const [words, setWords] = useState(draft.words ?? '');
  const { loaded, failed } = useLoaded(loadGrammar);
  /** What the words last made the name of what is measured: anything else there was written by hand. */
  const filled = useRef<string>(undefined);
  const project = useRow('project', projectId);
  const populations = useView(['population'], [], (view) => [...view.population.values()]);
  const setting = { populations, planYear: project?.planYear ?? null };
  const phrase = words.trim();
  const context = contextOf(project?.startsOn ?? null, project?.endsOn ?? null);
  const isTooLong = phrase.length > MOST;
  const told =
    loaded === undefined || phrase === '' || isTooLong
      ? undefined
      : loaded.read(phrase, context, setting);
  const meaning = told?.meaning;

  const fill = (fields: Partial<KpiDraft>, typed: string) => {
    const metric = fields.metric ?? typed;
    const isOwn = draft.metric !== '' && draft.metric !== filled.current;
    filled.current = metric;
    const name = isOwn ? draft.metric : metric;
    onChange({ ...draft, ...fields, words: typed === '' ? null : typed, metric: name });
  };
  const type = (typed: string) => {
    setWords(typed);
    const trimmed = typed.trim();
    if (trimmed.length > MOST) return;
    const read = (grammar: typeof loaded) =>
      fill(grammar?.read(trimmed, context, setting).fields ?? {}, trimmed);
    if (loaded !== undefined) read(loaded);
    else loadGrammar().then(read, () => read(undefined));
  };
  return (
    <div className={reading['field']}>
      <TextArea
        label={t('reading.kpi.words')}
        hint={t('reading.kpi.hint')}
        rows={1}
        value={words}
        error={isTooLong ? t('reading.kpi.tooLong', { n: phrase.length, max: MOST }) : undefined}
        onValue={type}
      />
      {phrase !== '' && !isTooLong && (
        <div
          className={reading['reading']}
          data-asks={(meaning !== undefined && askOf(meaning) !== null) || undefined}
        >
          <p className={reading['words']} role="status">
            {meaning === undefined ? (
              t(failed ? 'reading.failed' : 'reading.wait')
            ) : (
              <>
                <span className={reading['lead']}>{t('reading.understood')}: </span>
                <strong>
                  {meaning.kind === 'none'
                    ? t('reading.unclear')
                    : loaded?.inWords({ ...meaning, metric: null }, language)}
                </strong>
              </>
            )}
          </p>
          {meaning?.inferred?.includes('deadline') && (
            <p className={reading['soft']}>{t('reading.kpi.inferred')}</p>
          )}
          {meaning !== undefined && (
            <KpiQuestion
              phrase={phrase}
              ask={askOf(meaning)}
              place={meaning.question ?? { from: 0, to: phrase.length }}
              answers={kpiAnswers(meaning, told?.fields ?? {}, yearsOf(context))}
              onAnswer={({ fields }) => fill(fields, phrase)}
            />
          )}
        </div>
      )}
    </div>
  );
}

function contextOf(start: string | null, end: string | null): KpiContext {
  return {
    ...(start === null ? {} : { projectStart: start }),
    ...(end === null ? {} : { projectEnd: end }),
  };
}

/** The years of the project, when both its ends are known. */
function yearsOf({ projectStart, projectEnd }: KpiContext): number[] {
  if (projectStart === undefined || projectEnd === undefined) return [];
  const [first, last] = [Number(projectStart.slice(0, 4)), Number(projectEnd.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
