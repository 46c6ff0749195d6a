import { shareKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Acknowledgement } from './acknowledgement.tsx';
import styles from './retro-sheet.module.css';
import type { RetroSheet } from './retro-sheet-of.ts';
import { JudgedList, SheetDecisions } from './sheet-decisions.tsx';
import { SheetNotes } from './sheet-notes.tsx';
import type { Room } from './use-director-query.ts';

/** One retrospective: verdicts on what was decided before, what was said, what was decided, the director's word. */
export function RetroSheetView({
  sheet,
  order,
  room,
}: {
  sheet: RetroSheet;
  /** What the sheets beside it have in common: the sheet is named after the other. */
  order: 'sprint' | 'project';
  room: Room;
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { project, sprint, judged, decisions } = sheet;
  const name = order === 'sprint' ? project.title : t('director.sprint', { number: sprint.number });
  return (
    <article className={styles['sheet']} aria-label={name}>
      <header className={styles['head']}>
        <h2>
          <Link href={`/c/${cascadeId}/p/${project.id}/retro/${sprint.number}`}>{name}</Link>
        </h2>
        <HeadFacts sheet={sheet} />
      </header>
      {judged.length > 0 && (
        <section>
          <h3>{t('director.judged')}</h3>
          <JudgedList judged={judged} />
        </section>
      )}
      <section>
        <h3>{t('director.said')}</h3>
        <SheetNotes sheet={sheet} />
      </section>
      {decisions.length > 0 && (
        <section>
          <h3>{t('director.decisions')}</h3>
          <SheetDecisions decisions={decisions} room={room} />
        </section>
      )}
      <Acknowledgement sheet={sheet} />
    </article>
  );
}

function HeadFacts({ sheet: { sprint, retro, promise, closedBy } }: { sheet: RetroSheet }) {
  const { t, date, percent } = useText();
  const people = usePeople();
  const today = useCascade().now().slice(0, 10);
  const { startsOn, endsOn, retroSignedAt, retroSignedBy, status } = sprint;
  const share = promise && shareKept(promise);
  const present = retro?.participantIds.length ?? 0;
  const signed =
    retroSignedAt !== null
      ? t('director.signed', {
          name: people.get(retroSignedBy ?? '')?.name ?? '…',
          day: date.brief(retroSignedAt.slice(0, 10), today),
        })
      : closedBy !== undefined
        ? t('director.closedUnsigned', { reason: closedBy.reason })
        : t(status === 'review' ? 'director.inReview' : 'director.unsigned');
  return (
    <ul className={styles['facts']}>
      {startsOn !== null && endsOn !== null && <li>{date.range(startsOn, endsOn)}</li>}
      {promise !== undefined && share !== undefined && (
        <li>
          {t('director.promise', { share: percent(Math.round(share * 100) / 100), ...promise })}
        </li>
      )}
      <li data-waits={retroSignedAt === null || undefined}>{signed}</li>
      {present > 0 && <li>{t('director.participants', { n: present })}</li>}
    </ul>
  );
}
