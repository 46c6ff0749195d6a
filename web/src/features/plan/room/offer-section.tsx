import { useDroppable } from '@dnd-kit/core';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { type Offer, offersFor } from './offer.ts';
import { OfferedCard } from './offered-card.tsx';
import { OFFER_PLACE, usePulling } from './pull-area.tsx';
import styles from './room.module.css';
import { Section } from './section.tsx';

/** What may be taken into the sprint: carried cards, then ideas by the sprint they are meant for. */
export function OfferSection({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { setNodeRef, isOver } = useDroppable({ id: OFFER_PLACE });
  const { chosen, pull } = usePulling();
  const offers = useView(['card', 'sprint', 'project'], [sprint], (view) =>
    offersFor(view, sprint),
  );
  const ids = offers.flatMap(({ cards }) => cards.map(({ id }) => id));
  const taken = ids.filter((id) => chosen.has(id));
  return (
    <Section
      title={t('plan.ideasToTake')}
      note={offers.length === 0 ? t('plan.noIdeas') : t('planning.pullLead')}
    >
      <div ref={setNodeRef} className={styles['offers']} data-over={isOver || undefined}>
        {offers.map((offer) => (
          <Group key={offer.key} offer={offer} />
        ))}
      </div>
      {offers.length > 0 && (
        <div className={styles['row']}>
          <Button
            refused={taken.length === 0 ? t('plan.takeNothing') : undefined}
            onClick={() => pull(taken)}
          >
            {t('plan.take', { n: taken.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Group({ offer }: { offer: Offer }) {
  const { t } = useText();
  const { chosen, choose } = usePulling();
  const { name, number, cards } = offer;
  const ids = cards.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['label']}>{t(`planning.offer.${name}`, { number })}</legend>
      {cards.length > 3 && (
        <Checkbox
          checked={count === ids.length}
          partly={count > 0}
          onChecked={(isChosen) => choose(ids, isChosen)}
        >
          {t('plan.takeWhole', { n: ids.length })}
        </Checkbox>
      )}
      {cards.map((card) => (
        <OfferedCard key={card.id} card={card} />
      ))}
    </fieldset>
  );
}
