import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText, useTexts } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { retroOrders } from './director-query.ts';
import { areSprints, keyOf, periodsByKey } from './period-key.ts';
import { type RetroSheet, retroSheetKinds, retroSheetsOf } from './retro-sheet-of.ts';
import styles from './retros-view.module.css';
import { SheetRow } from './sheet-row.tsx';
import { ThemesView } from './themes-view.tsx';
import type { Room } from './use-director-query.ts';

/** Retrospectives of the whole cascade side by side: of one sprint number, of one project, or about one theme. */
export function RetrosView({ room }: { room: Room }) {
  const { t } = useText();
  const sheets = useView(retroSheetKinds, [], retroSheetsOf);
  const { by } = room.query;
  const of = areSprints(sheets.map(({ sprint }) => sprint)) ? 'sprint' : 'period';
  if (sheets.length === 0) {
    return (
      <EmptyState title={t('director.noRetros')}>
        <p>{t('director.noRetrosHint')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles['choice']}>
        <fieldset className={styles['orders']} aria-label={t('director.order')}>
          {retroOrders.map((order) => (
            <button
              key={order}
              type="button"
              aria-pressed={order === by}
              className={styles['order']}
              onClick={() => room.change({ by: order, sprint: null, project: null, theme: null })}
            >
              {order === by && <Icon name="check" size={16} />}
              {t(`director.by.${order === 'sprint' ? of : order}`)}
            </button>
          ))}
        </fieldset>
        {by === 'sprint' && <SprintPicker sheets={sheets} room={room} />}
        {by === 'project' && <ProjectPicker sheets={sheets} room={room} />}
      </div>
      {by === 'theme' ? (
        <ThemesView room={room} />
      ) : (
        <SheetRow {...laidOut(sheets, room)} order={by} room={room} />
      )}
    </>
  );
}

/** The sheets the address asks for, and which of them it points at. */
function laidOut(sheets: readonly RetroSheet[], { query }: Room) {
  if (query.by === 'project') {
    const project = projectShown(sheets, query.project);
    const own = sheets.filter((sheet) => sheet.project.id === project);
    const focus = own.find(({ sprint }) => keyOf(sprint) === query.sprint);
    return { sheets: own, focusId: focus?.sprint.id };
  }
  const key = keyShown(sheets, query.sprint);
  return {
    sheets: sheets.filter(({ sprint }) => keyOf(sprint) === key),
    focusId: undefined,
  };
}

function SprintPicker({ sheets, room }: { sheets: readonly RetroSheet[]; room: Room }) {
  const { t } = useText();
  const textOf = useTexts();
  const periods = periodsByKey(sheets.map(({ sprint }) => sprint));
  return (
    <div className={styles['picker']}>
      <Select
        label={t(areSprints(periods) ? 'director.pickSprint' : 'director.pickPeriod')}
        hideLabel
        value={keyShown(sheets, room.query.sprint)}
        options={periods.map((period) => ({
          value: keyOf(period),
          label: textOf(periodWords(period.mode)).t('director.sprint', { number: period.number }),
        }))}
        onValue={(sprint) => room.change({ sprint })}
      />
    </div>
  );
}

function ProjectPicker({ sheets, room }: { sheets: readonly RetroSheet[]; room: Room }) {
  const { t } = useText();
  const titles = new Map(sheets.map(({ project }) => [project.id, project.title]));
  return (
    <div className={styles['picker']}>
      <Select
        label={t('director.pickProject')}
        hideLabel
        value={projectShown(sheets, room.query.project) ?? ''}
        options={[...titles].map(([value, label]) => ({ value, label }))}
        onValue={(project) => room.change({ project, sprint: null })}
      />
    </div>
  );
}

/** The period asked for, else the latest sprint that has a retrospective, else the latest of what there is. */
function keyShown(sheets: readonly RetroSheet[], asked: string | null): string {
  const periods = periodsByKey(sheets.map(({ sprint }) => sprint));
  const shown =
    periods.find((period) => keyOf(period) === asked) ??
    periods.findLast(({ mode }) => mode === 'sprints') ??
    periods.at(-1);
  return shown === undefined ? '' : keyOf(shown);
}

/** The project asked for, else the first in sprints that has a retrospective, else the first of all. */
function projectShown(sheets: readonly RetroSheet[], asked: string | null): string | undefined {
  const shown =
    sheets.find(({ project }) => project.id === asked) ??
    sheets.find(({ project }) => project.mode === 'sprints') ??
    sheets[0];
  return shown?.project.id;
}
