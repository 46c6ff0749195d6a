import { inCatalogueOrder } from '@kaskad/shared/domain/direction/catalogue-order.ts';
import { plainTrace, traceMeasures } from '@kaskad/shared/domain/direction/trace-options.ts';
import { goalsOf } from '@kaskad/shared/domain/goal/goals-of.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './trace-screen.module.css';
import { useDirectionWords } from './use-direction-words.ts';
import type { TraceRoom } from './use-trace.ts';
import { useTraceWords } from './use-trace-words.ts';

/** What is counted and what is left out; all of it stands in the address. */
export function TraceFilters({ room }: { room: TraceRoom }) {
  const { t } = useText();
  const { options, measure } = room.query;
  const words = useTraceWords(options);
  const { name } = useDirectionWords();
  const rows = useView(['project', 'goal', 'direction', 'link', 'cascade'], [options], (view) =>
    choicesOf(view, options.projectId),
  );
  const put = (key: string) => (value: string) => room.change({ [key]: value, list: null });
  const all = { value: '', label: t('trace.all') };
  const named = (list: readonly { id: string; title: string }[]) => [
    all,
    ...list.map(({ id, title }) => ({ value: id, label: title })),
  ];
  const { by, year, projectId, goalId, directionId, period } = options;
  const isFiltered = [projectId, goalId, directionId, period].some((value) => value !== null);
  return (
    <div className={styles['filters']} data-print="hide">
      <Select
        label={t('trace.measure')}
        value={measure}
        options={traceMeasures.map((value) => ({ value, label: t(`trace.measure.${value}`) }))}
        onValue={(value) => room.change({ count: value === 'cards' ? null : value })}
      />
      <Select
        label={t('trace.project')}
        value={projectId ?? ''}
        options={named(rows.projects)}
        onValue={(value) => room.change({ project: value, goal: null, list: null })}
      />
      <Select
        label={t('trace.goal')}
        value={goalId ?? ''}
        options={named(rows.goals)}
        onValue={put('goal')}
      />
      <Select
        label={t('trace.direction')}
        value={directionId ?? ''}
        options={[
          all,
          ...rows.directions.map((one) => ({
            value: one.id,
            label: one.level === 'federal' ? `· ${name(one)}` : name(one),
          })),
        ]}
        onValue={put('direction')}
      />
      <Select
        label={t('trace.period')}
        value={period === null ? '' : String(period)}
        options={[
          all,
          ...rows.years.map((one) => ({ value: String(one), label: words.year(one) })),
        ]}
        onValue={put('period')}
      />
      {(by === 'period' || period !== null) && (
        <Select
          label={t('trace.year')}
          value={year}
          options={(['academic', 'calendar'] as const).map((value) => ({
            value,
            label: t(`trace.year.${value}`),
          }))}
          onValue={(value) =>
            room.change({ year: value === plainTrace.year ? null : value, list: null })
          }
        />
      )}
      {isFiltered && (
        <Button
          look="quiet"
          icon="close"
          onClick={() =>
            room.change({ project: null, goal: null, direction: null, period: null, list: null })
          }
        >
          {t('trace.reset')}
        </Button>
      )}
    </div>
  );
}

function choicesOf(view: State, projectId: string | null) {
  const projects = [...view.project.values()].sort(byRank);
  const shared = [...view.goal.values()].filter((goal) => goal.projectId === null).sort(byRank);
  const own = projects
    .filter(({ id }) => (projectId ?? id) === id)
    .flatMap(({ id }) => goalsOf(view, id).flatMap((goal) => view.goal.get(goal) ?? []));
  const tied = new Set([...view.link.values()].map(({ directionId }) => directionId));
  const order = inCatalogueOrder(view);
  const above = new Set(order.filter(({ id }) => tied.has(id)).map(({ parentCode }) => parentCode));
  const days = [...view.project.values(), ...view.cascade.values()].flatMap((row) =>
    'startsOn' in row ? [row.startsOn, row.endsOn] : [row.programmeStartsOn, row.programmeEndsOn],
  );
  const years = days.flatMap((day) => (day === null ? [] : Number(day.slice(0, 4))));
  const first = Math.min(...years);
  const count = years.length === 0 ? 0 : Math.min(60, Math.max(...years) - first + 1);
  return {
    projects,
    goals: projectId === null ? [...shared, ...own] : own,
    directions: order.filter(({ id, code }) => tied.has(id) || above.has(code)),
    years: Array.from({ length: count }, (_, at) => first + at),
  };
}
