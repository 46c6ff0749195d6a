import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import type { ComponentProps } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useTeam } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useRoom } from './room.ts';
import styles from './topics.module.css';
import { useField } from './use-field.ts';

/** One decision: what changes, who sees to it, how the team will know that it helped. */
export function DecisionRow({ decision, number }: { decision: Decision; number: number }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { open } = useRoom();
  if (!open) return <Settled decision={decision} />;
  const { id: decisionId, body, evidence } = decision;
  return (
    <div className={styles['decision']}>
      <h3>{t('retro.decisionNumber', { number })}</h3>
      <IconButton
        icon="remove"
        small
        label={t('retro.removeDecision', { number })}
        onClick={() => ask('decision.remove', { decisionId })}
      />
      <Part
        of={decision}
        part="body"
        stored={body}
        label={t('retro.decision')}
        maxLength={600}
        rows={2}
      />
      <Owner decision={decision} />
      <Part
        of={decision}
        part="evidence"
        stored={evidence}
        label={t('retro.evidence')}
        maxLength={300}
        rows={1}
      />
    </div>
  );
}

function Settled({ decision }: { decision: Decision }) {
  const { t } = useText();
  const people = usePeople();
  const { body, ownerId, evidence } = decision;
  return (
    <div className={styles['settled']}>
      <p>{body}</p>
      {ownerId !== null && (
        <p className={styles['quiet']}>
          {t('retro.ownerIs', { name: people.get(ownerId)?.name ?? '…' })}
        </p>
      )}
      {evidence !== null && (
        <p className={styles['quiet']}>{t('retro.evidenceIs', { evidence })}</p>
      )}
    </div>
  );
}

function Owner({ decision }: { decision: Decision }) {
  const { t } = useText();
  const { ask } = useAsk();
  const people = usePeople();
  const { id: decisionId, ownerId, projectId } = decision;
  const team = useTeam(projectId);
  const left = ownerId !== null && !team.some(({ id }) => id === ownerId);
  return (
    <Select
      label={t('retro.owner')}
      value={ownerId ?? ''}
      options={[
        { value: '', label: t('retro.noOwner') },
        ...(left ? [{ value: ownerId, label: people.get(ownerId)?.name ?? '…' }] : []),
        ...team.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onValue={(value) =>
        ask('decision.edit', { decisionId, ownerId: value === '' ? null : value })
      }
    />
  );
}

function Part({
  of,
  part,
  stored,
  ...rest
}: {
  of: Decision;
  part: 'body' | 'evidence';
  stored: string | null;
} & Pick<ComponentProps<typeof TextArea>, 'label' | 'maxLength' | 'rows'>) {
  const store = useCascade();
  const field = useField(`${of.id}/${part}`, stored, (text) => {
    const change = { [part]: part === 'body' ? (text ?? '') : text };
    const asked = store.dispatch('decision.edit', { decisionId: of.id, ...change });
    return asked.ok ? undefined : asked.refusal;
  });
  return <TextArea {...rest} {...field} />;
}
