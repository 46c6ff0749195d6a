import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useTeam } from '../../sync/use-team.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './decision.module.css';
import { SavedText } from './saved-text.tsx';

/** One decision: what changes, who sees to it, how the team will know that it helped. */
export function DecisionRow({
  decision,
  projectId,
  readOnly,
}: {
  decision: Decision;
  projectId: string;
  readOnly: boolean;
}) {
  const { t } = useText();
  const { ask } = useAsk();
  const people = usePeople();
  const team = useTeam(projectId);
  const { id: decisionId, body, ownerId, evidence } = decision;
  const owner = ownerId === null ? undefined : (people.get(ownerId)?.name ?? '…');
  if (readOnly) {
    const facts = [owner, evidence === null ? undefined : t('plan.evidenceIs', { evidence })];
    return (
      <div className={styles['settled']}>
        <p>{body}</p>
        <p className={styles['quiet']}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
    );
  }
  const owners = ownerId === null || team.some(({ id }) => id === ownerId);
  return (
    <div className={styles['decision']}>
      <SavedText
        field={`${decisionId}/body`}
        label={t('plan.decision')}
        stored={body}
        max={600}
        lines={2}
        name="decision.edit"
        args={(text) => ({ decisionId, body: text ?? '' })}
      />
      <Select
        label={t('plan.owner')}
        value={ownerId ?? ''}
        options={[
          { value: '', label: t('ui.nothingChosen') },
          ...(owners ? [] : [{ value: ownerId, label: owner ?? '…' }]),
          ...team.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(value) =>
          ask('decision.edit', { decisionId, ownerId: value === '' ? null : value })
        }
      />
      <SavedText
        field={`${decisionId}/evidence`}
        label={t('plan.evidence')}
        stored={evidence}
        max={300}
        name="decision.edit"
        args={(text) => ({ decisionId, evidence: text })}
      />
      <IconButton
        icon="remove"
        label={t('plan.removeDecision')}
        onClick={() => ask('decision.remove', { decisionId })}
      />
    </div>
  );
}
