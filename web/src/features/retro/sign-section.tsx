import { useState } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useWhyNotSentence } from '../../sync/use-why-not.ts';
import { useText } from '../../text/use-text.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useRoom } from './room.ts';
import styles from './texts.module.css';

/** Who took part, and the lead's signature under all of it. */
export function SignSection() {
  const { t } = useText();
  const people = usePeople();
  const { deciding, retro, sprint, lead, open, step } = useRoom();
  const { participantIds } = retro;
  return (
    <section className={styles['sign']}>
      <h2>{t('retro.participants')}</h2>
      {participantIds.length === 0 && (
        <p className={styles['quiet']}>{t('retro.noParticipants')}</p>
      )}
      <ul className={styles['people']}>
        {participantIds.map((id) => (
          <li key={id}>
            <Avatar person={{ id, name: people.get(id)?.name ?? '…' }} />
            {people.get(id)?.name ?? '…'}
          </li>
        ))}
      </ul>
      {step === 'signed' && <Signed />}
      {open && deciding && <p className={styles['quiet']}>{t('retro.signLead')}</p>}
      {open && deciding && lead && <Sign sprintId={sprint.id} />}
    </section>
  );
}

function Sign({ sprintId }: { sprintId: string }) {
  const { t } = useText();
  const { ask } = useAsk();
  const { retro } = useRoom();
  const refused = useWhyNotSentence('retro.sign', { sprintId });
  return (
    <div className={styles['actions']}>
      <Button
        look={retro.phase === 'discussing' ? 'primary' : 'plain'}
        refused={refused}
        onClick={() => ask('retro.sign', { sprintId })}
      >
        {t('retro.doSign')}
      </Button>
      {refused !== undefined && <p className={styles['reason']}>{refused}</p>}
    </div>
  );
}

function Signed() {
  const { t, date } = useText();
  const people = usePeople();
  const { cascadeId } = useCascade();
  const { sprint, retro, lead } = useRoom();
  const { id, number, projectId, retroSignedAt, retroSignedBy, status } = sprint;
  const read = useView(['resolution'], [id], (view) => [...view.resolution.where('sprintId', id)]);
  const nameOf = (personId: string | null) =>
    (personId === null ? undefined : people.get(personId)?.name) ?? t('retro.lead');
  if (retroSignedAt === null) return null;
  return (
    <>
      <div>
        <Chip tone="met">
          {t('retro.signed', { name: nameOf(retroSignedBy), moment: date.moment(retroSignedAt) })}
        </Chip>
        {retro.signedAgainAt !== null && (
          <Chip tone="met">
            {t('again.signed', {
              name: nameOf(retro.signedAgainBy),
              moment: date.moment(retro.signedAgainAt),
            })}
          </Chip>
        )}
      </div>
      {read.map(({ id: resolutionId, by, at, body }) => (
        <div key={resolutionId}>
          <p>{t('retro.acknowledged', { name: nameOf(by), moment: date.moment(at) })}</p>
          {body !== null && <p className={styles['body']}>{body}</p>}
        </div>
      ))}
      <div className={styles['actions']} data-print="hide">
        {lead && status === 'review' && (
          <LinkButton look="primary" href={`/c/${cascadeId}/p/${projectId}/plan?sprint=${number}`}>
            {t('retro.toClosing')}
          </LinkButton>
        )}
        <Button icon="printer" onClick={() => window.print()}>
          {t('retro.print')}
        </Button>
        {lead && <Reopen sprintId={id} closed={status === 'closed'} />}
      </div>
    </>
  );
}

function Reopen({ sprintId, closed }: { sprintId: string; closed: boolean }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [asking, setAsking] = useState(false);
  const refused = useWhyNotSentence('retro.reopen', { sprintId, reason: '—' });
  // Long ago is no invitation.
  if (closed && refused !== undefined) return null;
  const words = closed ? t('again.do') : t('retro.doReopen');
  return (
    <>
      <Button look="quiet" icon="undo" refused={refused} onClick={() => setAsking(true)}>
        {words}
      </Button>
      {asking && (
        <ReasonDialog
          title={words}
          lead={t(closed ? 'again.lead' : 'retro.reopenLead')}
          label={t('retro.reopenReason')}
          action={words}
          refused={refused}
          onReason={(reason) => ask('retro.reopen', { sprintId, reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
