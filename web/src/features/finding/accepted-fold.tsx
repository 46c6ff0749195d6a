import type { Findings } from '@kaskad/shared/domain/finding/open-findings.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useFindingRoom } from './finding-room.ts';
import styles from './finding-screen.module.css';
import { CardPlace, GoalPlace, KpiPlace } from './places.tsx';

/** What a lead has accepted: who, when, why, and a way back. */
export function AcceptedFold({ accepted }: Pick<Findings, 'accepted'>) {
  const { t } = useText();
  if (accepted.length === 0) return null;
  return (
    <div className={styles['fold']}>
      <Fold summary={t('finding.accepted', { n: accepted.length })}>
        <ul>
          {accepted.map((one) => (
            <AcceptedRow key={one.acceptance.id} {...one} />
          ))}
        </ul>
      </Fold>
    </div>
  );
}

function AcceptedRow({ finding, acceptance }: Findings['accepted'][number]) {
  const { t, date } = useText();
  const { voice, canChange } = useFindingRoom();
  const { ask, whyNot } = useAsk();
  const asked = { acceptanceId: acceptance.id };
  const rule = t(`finding.rule.${finding.rule}`);
  return (
    <li className={styles['kept']}>
      <div className={styles['keptHead']}>
        <h3>{rule}</h3>
        {canChange && (
          <Button
            small
            look="quiet"
            refused={whyNot('finding.withdraw', asked)}
            aria-label={t('finding.withdrawOf', { rule })}
            onClick={() => ask('finding.withdraw', asked)}
          >
            {t('finding.withdraw')}
          </Button>
        )}
      </div>
      <p className={styles['reason']}>{acceptance.reason}</p>
      <p className={styles['by']}>
        {t('finding.acceptedBy', {
          name: voice.person(acceptance.acceptedBy) ?? t('finding.someone'),
          day: date.moment(acceptance.acceptedAt),
        })}
      </p>
      <ul className={styles['keptPlaces']}>
        {finding.cardIds.map((id) => (
          <CardPlace key={id} cardId={id}>
            {null}
          </CardPlace>
        ))}
        {finding.goalIds.map((id) => (
          <GoalPlace key={id} goalId={id} />
        ))}
        {finding.kpiIds.map((id) => (
          <KpiPlace key={id} kpiId={id} />
        ))}
      </ul>
    </li>
  );
}
