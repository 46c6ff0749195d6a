import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import styles from './passport-row.module.css';
import { PassportRow } from './passport-row.tsx';
import { ProjectWords } from './project-words.tsx';

type Days = Pick<Project, 'startsOn' | 'endsOn'>;

/** When the project runs: the plan's own words and how they are understood, and the two days. */
export function ScheduleRow({ project, locked }: { project: Project; locked: boolean }) {
  const { t, date } = useText();
  const { ask, whyNot } = useAsk();
  const [draft, setDraft] = useState<Partial<Days>>({});
  const shown = { ...project, ...draft };
  const refused =
    Object.keys(draft).length === 0
      ? undefined
      : whyNot('project.edit', { projectId: project.id, ...draft });
  const save = () => {
    if (Object.keys(draft).length === 0 || refused !== undefined) return;
    if (ask('project.edit', { projectId: project.id, ...draft })) setDraft({});
  };
  if (locked) {
    const { startsOn, endsOn, scheduleText } = project;
    const days = startsOn !== null && endsOn !== null ? date.range(startsOn, endsOn) : null;
    const words = [days, scheduleText].filter((part) => part !== null).join(' · ');
    return (
      <PassportRow name={t('passport.schedule')}>
        <p className={words === '' ? styles['none'] : styles['text']}>
          {words === '' ? t('passport.notFilled') : words}
        </p>
      </PassportRow>
    );
  }
  return (
    <PassportRow name={t('passport.schedule')}>
      <ProjectWords project={project} />
      <div className={styles['pair']}>
        <DateField
          label={t('passport.startsOn')}
          value={shown.startsOn}
          onValue={(startsOn) => setDraft({ ...draft, startsOn })}
          onBlur={save}
        />
        <DateField
          label={t('passport.endsOn')}
          error={refused}
          value={shown.endsOn}
          onValue={(endsOn) => setDraft({ ...draft, endsOn })}
          onBlur={save}
        />
      </div>
    </PassportRow>
  );
}
