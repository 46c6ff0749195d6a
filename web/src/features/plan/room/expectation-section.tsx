import { expectationOf } from '@kaskad/shared/domain/sprint/answer.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Select } from '../../../ui/select.tsx';
import { ExpectationItem } from './expectation-item.tsx';
import styles from './room.module.css';
import { Section } from './section.tsx';
import { kpisOf } from './unserved.ts';

/** What the sprint is expected to give to the project's KPIs. */
export function ExpectationSection({ sprint, lead }: { sprint: Sprint; lead: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { id: sprintId, projectId } = sprint;
  const { expected, free } = useView(['kpi', 'expectation'], [sprintId], (view) => {
    const kpis = kpisOf(view, projectId);
    return {
      expected: kpis.flatMap((kpi) => {
        const row = expectationOf(view, sprintId, kpi.id);
        return row === undefined ? [] : [{ kpi, row }];
      }),
      free: kpis.filter((kpi) => expectationOf(view, sprintId, kpi.id) === undefined),
    };
  });
  if (expected.length + free.length === 0) return null;
  const add = (kpiId: string) => {
    if (kpiId !== '') ask('expectation.set', { sprintId, kpiId, amount: null, body: null });
  };
  return (
    <Section
      title={t('planning.expected')}
      note={expected.length === 0 ? t('planning.nothingExpected') : undefined}
    >
      <ul className={styles['lines']}>
        {expected.map(({ kpi, row }) => (
          <ExpectationItem key={row.id} kpi={kpi} expectation={row} lead={lead} />
        ))}
      </ul>
      {lead && free.length > 0 && (
        <Select
          label={t('planning.addExpected')}
          hideLabel
          value=""
          options={[
            { value: '', label: t('planning.addExpected') },
            ...free.map(({ id, metric }) => ({ value: id, label: metric })),
          ]}
          onValue={add}
        />
      )}
    </Section>
  );
}
