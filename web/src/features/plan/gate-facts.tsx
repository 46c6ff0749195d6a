import type { Override } from '@kaskad/shared/domain/sprint/override.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import styles from './gate-facts.module.css';
import type { Gate } from './plan-picture.ts';
import { usePlace } from './use-place.ts';

/** What there is to say of a gate: when it opened, who signed, what passed through, and every exception. */
export function GateFacts({ gate, name, today }: { gate: Gate; name: string; today: string }) {
  const { t, date } = useText();
  const people = usePeople();
  const { hrefOfCard } = usePlace();
  const { refusal, openedAt, signedBy, decisions, overrides, threads } = gate;
  const signer = signedBy === null ? undefined : people.get(signedBy)?.name;
  return (
    <div className={styles['facts']}>
      <p className={styles['title']}>{name}</p>
      {openedAt !== null && (
        <p>{t('plan.openedOn', { day: date.day(openedAt.slice(0, 10), today) })}</p>
      )}
      {signer !== undefined && <p>{t('plan.signedBy', { name: signer })}</p>}
      {refusal !== undefined && <p>{refusalText(refusal)}</p>}
      {overrides.map((override) => (
        <OverrideFact key={override.id} override={override} name={people.get(override.by)?.name} />
      ))}
      {decisions.length > 0 && (
        <>
          <p className={styles['heading']}>{t('plan.decisionsPassed')}</p>
          <ul className={styles['list']}>
            {decisions.map(({ id, body }) => (
              <li key={id}>{body}</li>
            ))}
          </ul>
        </>
      )}
      {threads.length > 0 && (
        <>
          <p className={styles['heading']}>{t('plan.carriedThrough')}</p>
          <ul className={styles['list']}>
            {threads.map(({ card, waitsAt }) => (
              <li key={card.id}>
                <Link href={hrefOfCard(card.id)}>{card.title}</Link>
                {waitsAt === gate.number && ` — ${t('plan.waitsForSprint')}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** An exception is told for ever, with its reason. */
export function OverrideFact({ override, name }: { override: Override; name: string | undefined }) {
  const { t, date } = useText();
  const who = name ?? t('organisationRole.director');
  return (
    <div className={styles['override']}>
      <p className={styles['heading']}>
        {t(`plan.overrideOf.${override.rule}`, { name: who, moment: date.moment(override.at) })}
      </p>
      <p>{override.reason}</p>
    </div>
  );
}
