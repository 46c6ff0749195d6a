import type { FrozenOverride } from '@kaskad/shared/domain/sprint/frozen.ts';
import { useText } from '../../text/use-text.ts';
import styles from './gate-facts.module.css';

/** An exception is told for ever, with its reason. */
export function OverrideFact({
  override,
  name,
}: {
  override: Pick<FrozenOverride, 'rule' | 'reason' | 'at'>;
  name: string | undefined;
}) {
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
