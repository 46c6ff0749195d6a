import type { Occurrence } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';

/** What became of one time: held, called off, due, or past its days with nothing told. */
export function FateChip({ occurrence }: { occurrence: Occurrence }) {
  const { t } = useText();
  const today = useCascade().now().slice(0, 10);
  const { heldOn, cancelledAt, startsOn, endsOn } = occurrence;
  if (heldOn !== null) return <Chip tone="met">{t('series.held')}</Chip>;
  if (cancelledAt !== null) return <Chip icon="blocked">{t('series.cancelled')}</Chip>;
  if (endsOn !== null && endsOn < today)
    return (
      <Chip tone="gate" icon="clock">
        {t('series.untold')}
      </Chip>
    );
  const isNow = (startsOn ?? endsOn ?? today) <= today;
  return <Chip>{t(isNow ? 'series.now' : 'series.ahead')}</Chip>;
}
