import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useRow } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { useEvent } from './use-event.ts';

/** Where and how long, in a word or two beside the heading; undefined when neither is known. */
export function useAboutWords(): string | undefined {
  const { t } = useText();
  const { placeId, hours } = useEvent();
  const place = useRow('organisation', placeId);
  const words = [
    place && organisationName(place),
    hours === null ? undefined : t('event.hoursCount', { n: hours }),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(' · ');
}
