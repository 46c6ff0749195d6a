import { rulesOf } from '@kaskad/shared/domain/rule/rule.ts';
import { type FormEvent, useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useRights } from '../../../sync/use-team.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RuleRow } from './rule-row.tsx';
import styles from './rules.module.css';

/** How the team agreed to work: the rules in force, then the ones that were given up. */
export function RulesPanel({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { team } = useRights(projectId);
  const rules = useView(['rule'], [projectId], (view) => rulesOf(view, projectId));
  const inForce = rules.filter(({ retiredAt }) => retiredAt === null);
  const retired = rules.filter(({ retiredAt }) => retiredAt !== null);
  return (
    <section className={styles['panel']} aria-labelledby="team-rules">
      <h2 id="team-rules">{t('rules.title')}</h2>
      <p className={styles['lead']}>{inForce.length === 0 ? t('rules.none') : t('rules.lead')}</p>
      {inForce.length > 0 && (
        <ol className={styles['list']}>
          {inForce.map((rule) => (
            <RuleRow key={rule.id} rule={rule} team={team} />
          ))}
        </ol>
      )}
      {team && <NewRule projectId={projectId} />}
      {retired.length > 0 && (
        <details className={styles['retired']}>
          <summary>{t('rules.retired', { n: retired.length })}</summary>
          <ul className={styles['list']}>
            {retired.map((rule) => (
              <RuleRow key={rule.id} rule={rule} team={team} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function NewRule({ projectId }: { projectId: string }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [body, setBody] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() === '') return;
    if (ask('rule.add', { ruleId: newId(), projectId, body: body.trim() })) setBody('');
  };
  return (
    <form className={styles['new']} onSubmit={add} data-print="hide">
      <TextField
        label={t('rules.new')}
        hideLabel
        placeholder={t('rules.new')}
        maxLength={300}
        value={body}
        onValue={setBody}
      />
      <Button type="submit" icon="plus">
        {t('rules.add')}
      </Button>
    </form>
  );
}
