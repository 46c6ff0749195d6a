import {
  type PassportField,
  type Project,
  passportFields,
} from '@kaskad/shared/domain/project/project.ts';
import { Fragment, type ReactNode } from 'react';
import type { ReadPassport } from '../../sync/read-passport.ts';
import { useText } from '../../text/use-text.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DirectionsRow, EventsRow, GoalsRow, LeadsRow, StagesRow } from './linked-rows.tsx';
import { PassportRow } from './passport-row.tsx';
import { PassportText } from './passport-text.tsx';
import { ScheduleRow } from './schedule-row.tsx';
import { TitleRow } from './title-row.tsx';

/** Every line of the passport, in the order of the printed form; what lives elsewhere is shown and linked. */
export function PassportRows({
  project,
  read,
  locked,
}: {
  project: Project;
  read: ReadPassport;
  locked: boolean;
}) {
  const { t } = useText();
  return (
    <dl>
      <TitleRow project={project} locked={locked} />
      {passportFields.map((field) => (
        <Fragment key={field}>
          {before[field]?.(project, locked)}
          {read.state === 'reading' ? (
            <PassportRow name={t(`passport.field.${field}`)}>
              <Skeleton height="44px" />
            </PassportRow>
          ) : (
            <PassportText
              projectId={project.id}
              field={field}
              stored={read.texts === undefined ? undefined : (read.texts[field] ?? '')}
              locked={locked || read.state === 'failed'}
            />
          )}
        </Fragment>
      ))}
      <DirectionsRow project={project} />
    </dl>
  );
}

/** Lines that are no texts, by the text they stand before. */
const before: Partial<Record<PassportField, (project: Project, locked: boolean) => ReactNode>> = {
  relevance: (project) => <GoalsRow project={project} />,
  financing: (project, locked) => (
    <>
      <ScheduleRow project={project} locked={locked} />
      <StagesRow project={project} />
      <EventsRow project={project} />
    </>
  ),
  normativeActs: (project) => <LeadsRow project={project} />,
};
