import { retroTexts } from '@kaskad/shared/domain/retro/retro.ts';
import type { SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import type { FrozenNames } from '../../sync/read-records.ts';
import { useText } from '../../text/use-text.ts';
import styles from './frozen-retro.module.css';
import { FrozenVerdicts } from './frozen-verdicts.tsx';
import { FrozenWallView } from './frozen-wall-view.tsx';

type RetroPart = Pick<SprintOutcome, 'retro' | 'decisions' | 'retroSignedAt' | 'retroSignedBy'>;

/** The retrospective of a closed sprint, as its outcome keeps it. A part that the record does not have is not shown. */
export function FrozenRetroView({
  outcome,
  names,
  title,
}: {
  outcome: RetroPart;
  names: FrozenNames;
  /** Where another heading stands above. */
  title?: string;
}) {
  const { t } = useText();
  const { retro, decisions } = outcome;
  const texts = retroTexts.flatMap((field) => {
    const body = retro[field];
    return body === null ? [] : [{ field, body }];
  });
  return (
    <section className={styles['retro']} aria-label={title ?? t('plan.retro')}>
      {title === undefined && <h3>{t('plan.retro')}</h3>}
      <Facts outcome={outcome} names={names} />
      <FrozenVerdicts verdicts={retro.verdicts} />
      <FrozenWallView retro={retro} names={names} />
      {decisions.length > 0 && <Decisions decisions={decisions} names={names} />}
      {texts.length > 0 && (
        <div className={styles['columns']}>
          {texts.map(({ field, body }) => (
            <div key={field} className={styles['part']}>
              <h4>{t(`plan.retro.${field}`)}</h4>
              <p className={styles['body']}>{body}</p>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** How it was held, who took part, who signed it, and why it was reopened. */
function Facts({
  outcome: { retro, retroSignedAt, retroSignedBy },
  names,
}: {
  outcome: RetroPart;
  names: FrozenNames;
}) {
  const { t, date } = useText();
  const nameOf = (id: string) => names.get(id) ?? '…';
  const { format, participants, notes, reopenedAt, reopenReason } = retro;
  const facts = [
    format !== null && notes.length > 0 && t(`retro.format.${format}`),
    participants.length > 0 &&
      `${t('retro.participants')}: ${participants.map(nameOf).sort().join(', ')}`,
    retroSignedAt !== null &&
      t('plan.retroSigned', {
        name: retroSignedBy === null ? t('projectRole.lead') : nameOf(retroSignedBy),
        moment: date.moment(retroSignedAt),
      }),
    reopenedAt !== null &&
      t('retro.reopened', { moment: date.moment(reopenedAt), reason: reopenReason ?? '' }),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <ul className={styles['facts']}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function Decisions({
  decisions,
  names,
}: {
  decisions: SprintOutcome['decisions'];
  names: FrozenNames;
}) {
  const { t } = useText();
  return (
    <div className={styles['part']}>
      <h4>{t('plan.decisionsTitle')}</h4>
      <ol className={styles['list']}>
        {decisions.map(({ id, body, ownerId, evidence }) => {
          const facts = [
            ownerId !== null && t('retro.ownerIs', { name: names.get(ownerId) ?? '…' }),
            evidence !== null && t('plan.evidenceIs', { evidence }),
          ].filter((fact) => fact !== false);
          return (
            <li key={id}>
              {body}
              {facts.length > 0 && <span className={styles['quiet']}>{facts.join(' · ')}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
