import type { Rule } from '@kaskad/shared/domain/rule/rule.ts';
import { useState } from 'react';
import { useAsk } from '../../../sync/use-ask.ts';
import { useCascade, useRow } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useSavedText } from '../use-saved-text.ts';
import styles from './rules.module.css';

/** One rule with where it came from; in force it can be put into other words or given up, given up it can come back. */
export function RuleRow({ rule, team }: { rule: Rule; team: boolean }) {
  const { t, date } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  const [editing, setEditing] = useState(false);
  const { id: ruleId, body, decisionId, createdAt, retiredAt } = rule;
  const decision = useRow('decision', decisionId);
  const from = useRow('sprint', decision?.sprintId);
  const today = store.now().slice(0, 10);
  const day = (moment: string) => date.brief(moment.slice(0, 10), today);
  const facts = [
    from === undefined ? null : t('rules.from', { number: from.number }),
    t('rules.since', { day: day(createdAt) }),
    retiredAt === null ? null : t('rules.until', { day: day(retiredAt) }),
  ].filter((fact) => fact !== null);
  if (editing) return <EditedRule rule={rule} onDone={() => setEditing(false)} />;
  return (
    <li className={styles['rule']} data-retired={retiredAt !== null || undefined}>
      <div className={styles['words']}>
        <p>{body}</p>
        <p className={styles['facts']}>{facts.join(' · ')}</p>
      </div>
      {team && retiredAt === null && (
        <>
          <IconButton
            small
            icon="edit"
            label={t('rules.edit', { body })}
            onClick={() => setEditing(true)}
          />
          <IconButton
            small
            icon="close"
            label={t('rules.retire', { body })}
            onClick={() => ask('rule.retire', { ruleId })}
          />
        </>
      )}
      {team && retiredAt !== null && (
        <IconButton
          small
          icon="undo"
          label={t('rules.restore', { body })}
          onClick={() => ask('rule.restore', { ruleId })}
        />
      )}
    </li>
  );
}

/** The words of a rule while they are changed: saved on leaving the field. */
function EditedRule({ rule, onDone }: { rule: Rule; onDone: () => void }) {
  const { t } = useText();
  const store = useCascade();
  const { id: ruleId, body } = rule;
  const { onBlur, ...saved } = useSavedText(`${ruleId}/body`, body, (text) => {
    if (text === null) return { code: 'wrong-arguments', params: { path: t('rules.body') } };
    const asked = store.dispatch('rule.edit', { ruleId, body: text });
    return asked.ok ? undefined : asked.refusal;
  });
  return (
    <li className={styles['rule']}>
      <div className={styles['words']}>
        <TextField
          label={t('rules.body')}
          hideLabel
          maxLength={300}
          ref={(input) => input?.focus()}
          {...saved}
          onBlur={() => {
            onBlur();
            onDone();
          }}
        />
      </div>
    </li>
  );
}
