import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

/** Below a closed sprint: the way to write its retrospective anew while nothing has followed, or word that it is being. */
export function RetroAgain({ sprint }: { sprint: Sprint }) {
  const { t, date } = useText();
  const store = useCascade();
  const { id: sprintId, projectId, number } = sprint;
  const retro = useRow('retro', sprintId);
  const may = useView(['sprint', 'retro', 'member', 'projectMember'], [sprintId], () => {
    return store.whyNot('retro.reopen', { sprintId, reason: '—' }) === undefined;
  });
  if (retro !== undefined && retro.openAgainAt !== null)
    return (
      <Banner
        tone="gate"
        title={t('again.open')}
        action={
          <LinkButton icon="comment" href={`/c/${store.cascadeId}/p/${projectId}/retro/${number}`}>
            {t('again.toRoom')}
          </LinkButton>
        }
      >
        <p>
          {t('retro.reopened', {
            moment: date.moment(retro.openAgainAt),
            reason: retro.reopenReason ?? '',
          })}
        </p>
        <p>{t('again.openHint')}</p>
      </Banner>
    );
  return may ? <Reopen sprintId={sprintId} /> : null;
}

function Reopen({ sprintId }: { sprintId: string }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [asking, setAsking] = useState(false);
  return (
    <div data-print="hide">
      <Button look="quiet" icon="undo" onClick={() => setAsking(true)}>
        {t('again.do')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('again.do')}
          lead={t('again.lead')}
          label={t('again.reason')}
          action={t('again.do')}
          onReason={(reason) => ask('retro.reopen', { sprintId, reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
