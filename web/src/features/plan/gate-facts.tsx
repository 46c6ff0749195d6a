import { Link } from 'wouter';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import styles from './gate-facts.module.css';
import { OverrideFact } from './override-fact.tsx';
import type { Gate } from './plan-picture.ts';
import { useNameAt } from './use-name-at.ts';
import { usePlace } from './use-place.ts';

/** What there is to say of a gate: when it opened, who signed, what passed through, and every exception. */
export function GateFacts({ gate, name, today }: { gate: Gate; name: string; today: string }) {
  const { t, date } = useText();
  const nameBehind = useNameAt(gate.behindId);
  const nameAhead = useNameAt(gate.aheadId);
  const { hrefOfCard } = usePlace();
  const { refusal, openedAt, signedBy, decisions, overrides, threads } = gate;
  const signer = signedBy === null ? undefined : nameBehind(signedBy);
  return (
    <div className={styles['facts']}>
      <p className={styles['title']}>{name}</p>
      {openedAt !== null && (
        <p>{t('plan.openedOn', { day: date.day(openedAt.slice(0, 10), today) })}</p>
      )}
      {signer !== undefined && <p>{t('plan.signedBy', { name: signer })}</p>}
      {refusal !== undefined && <p>{refusalText(refusal)}</p>}
      {overrides.map((override) => (
        <OverrideFact
          key={override.id}
          override={override}
          name={(override.sprintId === gate.behindId ? nameBehind : nameAhead)(override.by)}
        />
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
