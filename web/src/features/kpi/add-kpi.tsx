import { useWhyNotSentence } from '../../sync/use-why-not.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useKpiRoom } from './kpi-room.ts';

/** Begins a KPI of the project or, in the room of the programme, of the programme. */
export function AddKpi() {
  const { t } = useText();
  const { projectId, edit } = useKpiRoom();
  const refused = useWhyNotSentence('kpi.add', { ...probe, projectId });
  return (
    <Button icon="plus" refused={refused} onClick={() => edit({ kind: 'add', goalId: null })}>
      {t(projectId === null ? 'kpi.addToProgramme' : 'kpi.add')}
    </Button>
  );
}

/** Stands in the question whether a KPI may be added; it is never sent. */
const probe = {
  kpiId: '00000000-0000-7000-8000-000000000000',
  goalId: null,
  metric: '?',
  kind: 'number',
  unit: null,
  comparator: 'at-least',
  value: null,
  base: null,
  period: 'once',
  cumulative: false,
  deadline: null,
};
