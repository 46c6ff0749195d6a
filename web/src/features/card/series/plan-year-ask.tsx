import { useWhyNot } from '../../../sync/use-why-not.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { useAsk, useCard } from '../card-room.ts';
import styles from './series.module.css';

/** Which year the plan of the project means; asked once, of whoever leads it. */
export function PlanYearAsk() {
  const { t } = useText();
  const { card } = useCard();
  const ask = useAsk();
  const { projectId } = card;
  const locked = useWhyNot('project.edit', { projectId, planYear: 'academic' });
  if (locked !== undefined) return null;
  return (
    <fieldset className={styles['ask']}>
      <legend className={styles['legend']}>{t('series.whichYear')}</legend>
      <p className={styles['soft']}>{t('series.whichYearHint')}</p>
      <div className={styles['actions']}>
        {(['academic', 'calendar'] as const).map((planYear) => (
          <Button key={planYear} small onClick={() => ask('project.edit', { projectId, planYear })}>
            {t(`series.planYear.${planYear}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
