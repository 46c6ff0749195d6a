import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/popover.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { vars } from './css-vars.ts';
import { GateFacts } from './gate-facts.tsx';
import styles from './gate-mark.module.css';
import type { Gate } from './plan-picture.ts';

/** A gate between two chambers: its two leaves, the cards that went through, and what there is to say of it. */
export function GateMark({ gate, step, today }: { gate: Gate; step: number; today: string }) {
  const { t, date } = useText();
  const { number, state, openedAt, decisions, overrides, threads } = gate;
  const name = t(`plan.gate.${state}`, { number });
  return (
    <li
      className={styles['gate']}
      style={vars({ '--step': step })}
      data-state={state}
      data-sealed={overrides.length > 0 || undefined}
    >
      <span className={styles['leaves']} aria-hidden="true">
        <span />
        <span />
      </span>
      <Threads count={threads.length} waiting={threads.some(({ waitsAt }) => waitsAt === number)} />
      <Popover
        label={name}
        trigger={(props) => (
          <button type="button" className={styles['note']} {...props}>
            <VisuallyHidden>{name}.</VisuallyHidden>
            <Icon name={state === 'open' ? 'gate-open' : 'gate-closed'} size={16} />
            <span className={styles['said']}>
              {state === 'open' && openedAt !== null && (
                <span>{date.brief(openedAt.slice(0, 10), '')}</span>
              )}
              {state === 'shut' && <span>{t('plan.gateWaits')}</span>}
              {decisions.length > 0 && state === 'open' && (
                <span>{t('plan.decisions', { n: decisions.length })}</span>
              )}
              {threads.length > 0 && <span>{t('plan.threads', { n: threads.length })}</span>}
              {overrides.length > 0 && <span data-override>{t('plan.overridden')}</span>}
            </span>
          </button>
        )}
      >
        <GateFacts gate={gate} name={name} today={today} />
      </Popover>
    </li>
  );
}

/** Cards carried over, as threads through the gate: up to six are drawn, the number is told beside. */
function Threads({ count, waiting }: { count: number; waiting: boolean }) {
  if (count === 0) return null;
  const drawn = Math.min(count, 6);
  return (
    <svg
      className={styles['threads']}
      viewBox="0 0 88 40"
      aria-hidden="true"
      data-waiting={waiting}
    >
      {Array.from({ length: drawn }, (_, index) => {
        const y = 20 + (index - (drawn - 1) / 2) * 6;
        // biome-ignore lint/suspicious/noArrayIndexKey: the threads are all alike
        return <path key={index} d={`M4 ${y - 4} C 32 ${y - 4}, 56 ${y + 4}, 84 ${y + 4}`} />;
      })}
    </svg>
  );
}
