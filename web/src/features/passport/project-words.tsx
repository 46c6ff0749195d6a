import type { Project } from '@kaskad/shared/domain/project/project.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { useState } from 'react';
import { ReadingField } from '../../reading/reading-field.tsx';
import { useGrammar } from '../../reading/use-grammar.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { keepDraft, readDraft } from './drafts.ts';
import { daysByWords, savedByDays } from './project-days.ts';

/** As many characters as the words of a project may have. */
const MOST = 200;

/** The plan's own words of a project and how they are understood; its days follow from them. */
export function ProjectWords({ project }: { project: Project }) {
  const { t } = useText();
  const store = useCascade();
  const { grammar } = useGrammar();
  const [asked, setAsked] = useState<Meaning>();
  const { id: projectId, scheduleText, planYear } = project;
  const context = { planYear };
  const draftKey = `${store.personId}/${projectId}/scheduleText`;
  const live = grammar?.read(scheduleText ?? '', context);
  const standing = live === undefined ? null : savedByDays(project, live);
  return (
    <ReadingField
      label={t('passport.scheduleText')}
      hint={t('passport.scheduleHint')}
      most={MOST}
      value={scheduleText ?? ''}
      saved={asked === undefined ? standing : { meaning: asked, corrected: false }}
      context={context}
      draft={{
        read: () => readDraft(draftKey),
        keep: (text) => keepDraft(draftKey, text),
      }}
      onSettle={(typed, meaning) => {
        const words = { scheduleText: typed === '' ? null : typed };
        const edits = { projectId, ...words, ...daysByWords(project, meaning) };
        const answer = store.dispatch('project.edit', edits);
        if (!answer.ok) return answer.refusal;
        // Until it is answered the question stands, whatever days the project has.
        setAsked(meaning !== null && meaning.question !== null ? meaning : undefined);
        return undefined;
      }}
      onPlanYear={(year) => void store.dispatch('project.edit', { projectId, planYear: year })}
    />
  );
}
