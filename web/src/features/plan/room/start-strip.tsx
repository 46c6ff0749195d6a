import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { GatedAction } from '../gated-action.tsx';
import panel from '../panel.module.css';
import { readinessOf, readyParts } from '../readiness.ts';

/** What is there and what is missing, and the step that turns the plan into a promise. */
export function StartStrip({ sprint, lead }: { sprint: Sprint; lead: boolean }) {
  const { t } = useText();
  const { id: sprintId, number } = sprint;
  const ready = useView(['sprint', 'card', 'artefact', 'decision', 'answer'], [sprint], (view) =>
    readinessOf(view, sprint),
  );
  return (
    <div className={panel['steps']}>
      <ul className={panel['ready']} aria-label={t('plan.readiness')}>
        {readyParts
          .filter((part) => part in ready)
          .map((part) => (
            <li key={part} data-there={ready[part] || undefined}>
              <Icon name={ready[part] ? 'check' : 'close'} size={16} />
              {ready[part] ? t(`plan.ready.${part}`) : t(`plan.unready.${part}`)}
            </li>
          ))}
      </ul>
      <p className={panel['quiet']}>{t('planning.startLead')}</p>
      {lead && (
        <GatedAction
          name="sprint.start"
          args={{ sprintId }}
          label={t('plan.doStart', { number })}
        />
      )}
    </div>
  );
}
