import type { PlanYear } from '@kaskad/shared/domain/project/project.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import styles from './reading.module.css';

/** After an answer that may hold for the whole plan: whether it does. */
export function PlanYearOffer({
  year,
  known,
  onPlanYear,
}: {
  year: PlanYear | undefined;
  known: PlanYear | null | undefined;
  onPlanYear: ((year: PlanYear) => void) | undefined;
}) {
  const { t } = useText();
  if (year === undefined || onPlanYear === undefined) return null;
  if (known === year) {
    return (
      <p className={styles['note']} role="status">
        {t('reading.forPlanDone')}
      </p>
    );
  }
  return (
    <p className={styles['note']}>
      <span>{t(`reading.forPlan.${year}`)}</span>
      <Button look="quiet" small onClick={() => onPlanYear(year)}>
        {t('reading.forPlanYes')}
      </Button>
    </p>
  );
}
