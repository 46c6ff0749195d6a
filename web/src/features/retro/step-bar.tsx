import { useAsk } from '../../sync/use-ask.ts';
import { useWhyNotSentence } from '../../sync/use-why-not.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useRoom } from './room.ts';
import styles from './step-bar.module.css';
import { nextTurn, type Step, stepsOf } from './steps.ts';
import { Timer } from './timer.tsx';

/** Where the team stands, what is done now, and the lead's one way on. */
export function StepBar() {
  const { t } = useText();
  const { step, lead, open, retro, team, unjudged, short } = useRoom();
  const watching = !team && step !== 'signed';
  const steps = stepsOf(short, step);
  const at = steps.indexOf(step);
  const isDone = (name: Step, index: number) =>
    (index < at || step === 'signed') && !(name === 'verdicts' && unjudged > 0);
  return (
    <section className={styles['bar']} aria-label={t('retro.steps')} data-print="hide">
      <ol className={styles['line']}>
        {steps.map((name, index) => (
          <li
            key={name}
            aria-current={index === at ? 'step' : undefined}
            data-done={isDone(name, index) || undefined}
          >
            <span className={styles['water']} aria-hidden="true" />
            <span className={styles['name']}>
              {isDone(name, index) && <Icon name="check" size={16} />}
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
          {t(watching ? `retro.phase.${retro.phase}` : `retro.say.${step}`)}
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
  const { notes, step, sprint, skips, short } = useRoom();
  const next = nextTurn(step);
  const sprintId = sprint.id;
  const args = { sprintId, phase: next?.phase ?? 'discussing' };
  const talk = { sprintId, phase: 'discussing' } as const;
  const shut = useWhyNotSentence('retro.turn', args);
  const shutTalk = useWhyNotSentence('retro.turn', talk);
  const nothing = notes === 0 ? t('retro.nothingYet') : undefined;
  if (next === undefined) return null;
  const isSkip = skips && next.phase !== 'discussing';
  return (
    <>
      <Button
        look={isSkip && short ? 'quiet' : 'primary'}
        refused={nothing ?? shut}
        onClick={() => ask('retro.turn', args)}
      >
        {t(next.label)}
      </Button>
      {isSkip && (
        <Button
          look={short ? 'primary' : 'quiet'}
          refused={nothing ?? shutTalk}
          onClick={() => ask('retro.turn', talk)}
        >
          {t('retro.doDiscuss')}
        </Button>
      )}
    </>
  );
}
