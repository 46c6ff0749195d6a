import type { Link } from '@kaskad/shared/domain/card/link.ts';
import {
  type Continuation,
  continuationKey,
  type Successor,
  successorsOf,
} from '@kaskad/shared/domain/direction/succession.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import styles from './project-directions.module.css';
import { useDirectionWords } from './use-direction-words.ts';

/** What a project is asked when it outlives a direction, or what was decided. */
export function ContinuationPart({ link }: { link: Link }) {
  const store = useCascade();
  const today = store.now().slice(0, 10);
  const { asked, declined } = useView(
    ['link', 'direction', 'project', 'acceptance'],
    [link, today],
    (view) => ({
      asked: successorsOf(view, link, today),
      declined: [...view.acceptance.where('projectId', link.projectId ?? '')].find(
        ({ findingKey }) => findingKey === continuationKey(link.id),
      ),
    }),
  );
  if (asked === undefined) return null;
  if (declined === undefined) return <Question asked={asked} />;
  return <Declined acceptanceId={declined.id} reason={declined.reason} />;
}

function Question({ asked }: { asked: Continuation }) {
  const { t } = useText();
  const { name } = useDirectionWords();
  const { ask, whyNot } = useAsk();
  const [declining, setDeclining] = useState(false);
  const { link, successors } = asked;
  const merger = successors.find(({ isMerger }) => isMerger);
  const decline = (reason: string) => ({
    ...{ acceptanceId: newId(), projectId: link.projectId },
    ...{ findingKey: continuationKey(link.id), reason },
  });
  return (
    <div className={styles['next']} data-calm={!asked.isDue || undefined}>
      <p className={styles['why']}>
        <OutlivedWords asked={asked} />{' '}
        {merger !== undefined && t('direction.merged', { name: name(merger.direction) })}{' '}
        {t(successors.length > 0 ? 'direction.askNext' : 'direction.noNext')}
      </p>
      {successors.length > 0 && (
        <ul className={styles['choices']}>
          {successors.map((successor) => (
            <Choice key={successor.direction.id} link={link} successor={successor} />
          ))}
        </ul>
      )}
      <div className={styles['decline']} data-print="hide">
        <Button
          small
          look="quiet"
          refused={whyNot('finding.accept', decline('—'))}
          onClick={() => setDeclining(true)}
        >
          {t('direction.decline')}
        </Button>
      </div>
      {declining && (
        <ReasonDialog
          title={t('direction.declineTitle')}
          lead={t('direction.declineLead')}
          label={t('direction.declineReason')}
          action={t('direction.decline')}
          onReason={(reason) => ask('finding.accept', decline(reason))}
          onClose={() => setDeclining(false)}
        />
      )}
    </div>
  );
}

function OutlivedWords({ asked }: { asked: Continuation }) {
  const { t } = useText();
  const { day } = useDirectionWords();
  const end = day(asked.endsOn);
  if (asked.projectEndsOn === null) return t('direction.endedOpen', { end });
  const until = day(asked.projectEndsOn);
  return t(asked.isDue ? 'direction.ended' : 'direction.ends', { end, until });
}

function Choice({ link, successor }: { link: Link; successor: Successor }) {
  const { t } = useText();
  const { name, years } = useDirectionWords();
  const { ask, whyNot } = useAsk();
  const title = name(successor.direction);
  const args = { linkId: link.id, newLinkId: newId(), directionId: successor.direction.id };
  return (
    <li className={styles['choice']}>
      <span>
        {title}{' '}
        <span className={styles['sure']}>
          {years(successor)}, {t(`direction.confidence.${successor.confidence}`)}
        </span>
      </span>
      <span data-print="hide">
        <Button
          small
          aria-label={t('direction.continueWith', { title })}
          refused={whyNot('project.continue-direction', args)}
          onClick={() => ask('project.continue-direction', args)}
        >
          {t('direction.continue')}
        </Button>
      </span>
    </li>
  );
}

function Declined({ acceptanceId, reason }: { acceptanceId: string; reason: string }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  return (
    <div className={styles['next']} data-calm>
      <p className={styles['why']}>{t('direction.declined', { reason })}</p>
      <div data-print="hide">
        <Button
          small
          look="quiet"
          icon="undo"
          refused={whyNot('finding.withdraw', { acceptanceId })}
          onClick={() => ask('finding.withdraw', { acceptanceId })}
        >
          {t('direction.askAgain')}
        </Button>
      </div>
    </div>
  );
}
