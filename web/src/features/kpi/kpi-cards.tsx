import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { contributionOf } from '@kaskad/shared/domain/kpi/contribution.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { Link } from 'wouter';
import { useView } from '../../sync/use-cascade.ts';
import { sizeWords } from '../../text/kpi-figure.ts';
import { useText } from '../../text/use-text.ts';
import { useCardHref } from './kpi-address.ts';
import cards from './kpi-cards.module.css';
import styles from './kpi-page.module.css';

/** The cards that serve the KPI: what each promised, what it gave, and whether it was waived. */
export function KpiCards({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { t, number } = text;
  const cardHref = useCardHref();
  const rows = useView(['link', 'card', 'contribution', 'measurement'], [kpi], (view) =>
    servingCards(view, kpi),
  );
  return (
    <section className={styles['section']}>
      <header className={styles['sectionHead']}>
        <h2>{t('kpi.cards')}</h2>
      </header>
      {rows.length === 0 ? (
        <p className={styles['note']}>{t('kpi.noCards')}</p>
      ) : (
        <ul className={cards['list']}>
          {rows.map(({ card, promised, given, waived }) => (
            <li key={card.id} className={cards['row']}>
              <span className={cards['title']}>
                <Link href={cardHref(card.id)}>{card.title}</Link>{' '}
                <span className={cards['soft']}>{t(`columnPhase.${card.phase}`)}</span>
              </span>
              <span className={cards['figures']}>
                {promised !== null &&
                  t('kpi.promised', { size: sizeWords(sized(kpi), promised, text) })}
                {given !== null && ` ${t('kpi.gave', { size: number(given) })}`}
                {waived !== null && ` ${t('kpi.waived', { reason: waived })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A card gives people to a share, not per cents. */
function sized({ kind, unit }: Kpi): Pick<Kpi, 'kind' | 'unit'> {
  return kind === 'share' ? { kind: 'number', unit: null } : { kind, unit };
}

interface Serving {
  readonly card: Card;
  readonly promised: number | null;
  /** Its figures that count now, together; null when there are none. */
  readonly given: number | null;
  readonly waived: string | null;
}

function servingCards(view: State, kpi: Kpi): Serving[] {
  const found: Serving[] = [];
  for (const { cardId } of view.link.where('kpiId', kpi.id)) {
    const card = cardId === null ? undefined : view.card.get(cardId);
    if (card === undefined || card.cancelledAt !== null) continue;
    const contribution = contributionOf(view, card.id, kpi.id);
    found.push({
      card,
      promised: contribution?.promised ?? null,
      given: givenBy(view, kpi, card.id),
      waived: contribution?.waivedAt == null ? null : (contribution.waiveReason ?? ''),
    });
  }
  return found.sort((a, b) => (orderOf(a.card) < orderOf(b.card) ? -1 : 1));
}

function givenBy(view: State, kpi: Kpi, cardId: string): number | null {
  const own = [...view.measurement.where('sourceCardId', cardId)].filter(
    ({ kpiId, confirmedAt, withdrawnAt }) =>
      kpiId === kpi.id && confirmedAt !== null && withdrawnAt === null,
  );
  const corrected = new Set(own.map(({ correctsId }) => correctsId));
  const amounts = own
    .filter(({ id }) => !corrected.has(id))
    .flatMap(({ value, numerator }) => value ?? numerator ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

function orderOf({ startsOn, endsOn, title }: Card): string {
  return `${startsOn ?? endsOn ?? '9999'} ${title}`;
}
