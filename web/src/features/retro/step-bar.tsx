import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useRoom } from './room.ts';
import styles from './step-bar.module.css';
import { nextTurn, steps } from './steps.ts';
import { Timer } from './timer.tsx';
import { useWhyNot } from './use-why-not.ts';

/** Where the team stands, what is done now, and the lead's one way on. */
export function StepBar() {
  const { t } = useText();
  const { step, lead, open } = useRoom();
  const at = steps.indexOf(step);
  return (
    <section className={styles['bar']} aria-label={t('retro.steps')} data-print="hide">
      <ol className={styles['line']}>
        {steps.map((name, index) => (
          <li
            key={name}
            aria-current={index === at ? 'step' : undefined}
            data-done={index < at || step === 'signed' || undefined}
          >
            <span className={styles['water']} aria-hidden="true" />
            <span className={styles['name']}>
              {(index < at || step === 'signed') && <Icon name="check" size={16} />}
              {t(`retro.step.${name}`)}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles['now']}>
        <p className={styles['say']}>
          <span className={styles['count']}>
            {t('retro.stepOf', { number: at + 1, total: steps.length })} · {t(`retro.step.${step}`)}
          </span>
          {t(`retro.say.${step}`)}
        </p>
        <Timer />
        {lead && open && <NextStep />}
      </div>
    </section>
  );
}

function NextStep() {
  const { t } = useText();
  const { ask } = useAsk();
  const { step, sprint } = useRoom();
  const next = nextTurn(step);
  const args = { sprintId: sprint.id, phase: next?.phase ?? 'discussing' };
  const refused = useWhyNot('retro.turn', args);
  if (next === undefined) return null;
  return (
    <Button
      look={step === 'verdicts' ? 'plain' : 'primary'}
      refused={refused}
      onClick={() => ask('retro.turn', args)}
    >
      {t(next.label)}
    </Button>
  );
}
