import { isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import type { TemplateBody } from '@kaskad/shared/domain/template/template.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import styles from './template.module.css';

/** What a template holds, in one quiet line. */
export function TemplateFacts({ body }: { body: TemplateBody }) {
  const { t } = useText();
  const place = useRow('organisation', body.placeId);
  const { eventType, level, format, checklist } = body;
  const type =
    eventType !== null && isKnownEventType(eventType) ? t(`eventType.${eventType}`) : eventType;
  const facts = [
    type,
    level && t(`eventLevel.${level}`),
    format && t(`eventFormat.${format}`),
    place && organisationName(place),
    checklist.length > 0 && t('line.items', { n: checklist.length }),
  ].filter((fact) => typeof fact === 'string');
  return <span className={styles['facts']}>{facts.join(' · ')}</span>;
}
