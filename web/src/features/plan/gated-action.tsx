import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useWhyNot } from '../../sync/use-why-not.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button, type ButtonLook } from '../../ui/button.tsx';
import styles from './gated-action.module.css';
import { OverrideDialog } from './override-dialog.tsx';

/**
 * A step of a sprint: the button is grey while the rule refuses, with the reason in words beside it. Where only a gate
 * stands in the way, a director may pass it with a recorded reason.
 */
export function GatedAction({
  name,
  args,
  label,
  look = 'primary',
  consequence,
  onDone,
}: {
  name: CommandName;
  args: Readonly<Record<string, unknown>>;
  label: string;
  look?: ButtonLook;
  /** What an override does besides, in a sentence. */
  consequence?: string;
  onDone?: () => void;
}) {
  const { t } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  const [overriding, setOverriding] = useState(false);
  const refusal = useWhyNot(name, args);
  const isDirector = roleOf(store.view(), store.personId) === 'director';
  const override = { reason: '—' };
  const passable =
    refusal !== undefined &&
    isDirector &&
    overridable.has(name) &&
    store.whyNot(name, { ...args, override }) === undefined;
  const reason = refusal === undefined ? undefined : refusalText(refusal);
  const carryOut = (given: Readonly<Record<string, unknown>>) => {
    const done = ask(name, given);
    if (done) onDone?.();
    return done;
  };
  return (
    <div className={styles['action']}>
      <Button look={look} refused={reason} onClick={() => carryOut(args)}>
        {label}
      </Button>
      {reason !== undefined && <p className={styles['reason']}>{reason}</p>}
      {passable && (
        <Button look="plain" icon="gate-open" onClick={() => setOverriding(true)}>
          {t('plan.override')}
        </Button>
      )}
      {overriding && reason !== undefined && (
        <OverrideDialog
          passed={reason}
          consequence={consequence}
          onReason={(text) => carryOut({ ...args, override: { reason: text } })}
          onClose={() => setOverriding(false)}
        />
      )}
    </div>
  );
}

const overridable: ReadonlySet<CommandName> = new Set([
  'sprint.plan',
  'sprint.start',
  'sprint.close',
]);
