import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './passport-row.module.css';
import { PassportRow } from './passport-row.tsx';

type Schedule = Pick<Project, 'scheduleText' | 'startsOn' | 'endsOn'>;

/** When the project runs: two dates, and the plan's own words about them. */
export function ScheduleRow({ project, locked }: { project: Project; locked: boolean }) {
  const { t, date } = useText();
  const { ask, whyNot } = useAsk();
  const [draft, setDraft] = useState<Partial<Schedule>>({});
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
      <TextField
        label={t('passport.scheduleText')}
        optional
        maxLength={200}
        value={shown.scheduleText ?? ''}
        onValue={(text) => setDraft({ ...draft, scheduleText: text.trim() === '' ? null : text })}
        onBlur={save}
      />
    </PassportRow>
  );
}
