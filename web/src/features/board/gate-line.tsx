import { nextNumber, shutToPlan } from '@kaskad/shared/domain/sprint/gate.ts';
import { currentSprint, outlinesOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './sprint-head.module.css';

/** One sentence about the gate to the next sprint: why it is shut, or that it is open and waits for a plan; in other modes that the next period can be planned. */
export function GateLine({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const gate = useView(['sprint', 'outline', 'project', 'retro'], [projectId], (view) => {
    const number = nextNumber(view, projectId);
    const isYear = view.project.get(projectId)?.mode === 'cyclogram';
    const planned = outlinesOf(view, projectId).some((outline) => outline.number === number);
    if (!planned && !isYear) return undefined;
    const shut = shutToPlan(view, projectId, number);
    if (shut === undefined && currentSprint(view, projectId) !== undefined) return undefined;
    return { number, shut };
  });
  if (gate === undefined) return null;
  const { number, shut } = gate;
  return (
    <p className={styles['gate']} data-open={shut === undefined || undefined}>
      <Icon name={shut === undefined ? 'gate-open' : 'gate-closed'} />
      <span>{shut === undefined ? t('board.gateOpen', { number }) : refusalText(shut)}</span>
      <Link href={`/c/${cascadeId}/p/${projectId}/plan`}>{t('board.toPlan')}</Link>
    </p>
  );
}
