import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { Link } from 'wouter';
import { fileAddress } from '../../sync/uploads.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { useCardHref } from './kpi-address.ts';

/** Where a figure comes from: the event, which opens beside, or the document with its file or address. */
export function SourceLine({ row }: { row: Measurement }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const cardHref = useCardHref();
  const card = useRow('card', row.sourceCardId);
  const { source, sourceTitle, sourceUrl, fileId } = row;
  if (source === 'event')
    return (
      <p>
        {t('kpi.from.event')}{' '}
        {card === undefined ? (
          t('kpi.hiddenCard')
        ) : (
          <Link href={cardHref(card.id)}>{card.title}</Link>
        )}
      </p>
    );
  const title = sourceTitle ?? t('kpi.untitled');
  return (
    <p>
      {t(`kpi.from.${source}`)}{' '}
      {sourceUrl === null ? (
        title
      ) : (
        <a href={sourceUrl} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      {source === 'survey' && row.denominator !== null && `, n\u00A0=\u00A0${row.denominator}`}
      {fileId !== null && (
        <>
          {' · '}
          <a href={fileAddress(cascadeId, fileId)} download={title}>
            {t('kpi.file')}
          </a>
        </>
      )}
    </p>
  );
}
