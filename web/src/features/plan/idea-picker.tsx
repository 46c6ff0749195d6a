import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { useState } from 'react';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './panel.module.css';
import { ideasOf } from './plan-picture.ts';
import { threadsOf } from './threads.ts';
import { useAsk } from './use-ask.ts';

/** What may be taken into a sprint: cards carried over, ideas meant for it, all other ideas; several at once. */
export function IdeaPicker({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const ask = useAsk();
  const groups = useView(['card', 'sprint', 'project'], [sprint], (view) =>
    groupsFor(view, sprint),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const offered = groups.flatMap(({ cards }) => cards).filter(({ id }) => chosen.has(id));
  const chooseAll = (cards: readonly Card[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const { id } of cards) {
        if (isChosen) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  const take = () => {
    const left = offered.filter(
      ({ id: cardId }) => !ask('card.put-in-sprint', { cardId, sprintId: sprint.id }),
    );
    setChosen(new Set(left.map(({ id }) => id)));
  };
  return (
    <div className={styles['tight']}>
      <h3>{t('plan.ideasToTake')}</h3>
      {groups.length === 0 && <p className={styles['quiet']}>{t('plan.noIdeas')}</p>}
      <div className={styles['offer']}>
        {groups.map(({ name, cards }) => (
          <fieldset key={name} className={styles['tight']}>
            <legend className={styles['label']}>{t(`plan.take.${name}`)}</legend>
            {cards.length > 3 && <WholeGroup cards={cards} chosen={chosen} onChosen={chooseAll} />}
            {cards.map((card) => (
              <Checkbox
                key={card.id}
                checked={chosen.has(card.id)}
                onChecked={(isChosen) => chooseAll([card], isChosen)}
              >
                {card.title}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </div>
      {groups.length > 0 && (
        <div className={styles['row']}>
          <Button refused={offered.length === 0 ? t('plan.takeNothing') : undefined} onClick={take}>
            {t('plan.take', { n: offered.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One box for all of a long group. */
function WholeGroup({
  cards,
  chosen,
  onChosen,
}: {
  cards: readonly Card[];
  chosen: ReadonlySet<string>;
  onChosen: (cards: readonly Card[], isChosen: boolean) => void;
}) {
  const { t } = useText();
  const count = cards.filter(({ id }) => chosen.has(id)).length;
  return (
    <Checkbox
      checked={count === cards.length}
      partly={count > 0}
      onChecked={(isChosen) => onChosen(cards, isChosen)}
    >
      {t('plan.takeWhole', { n: cards.length })}
    </Checkbox>
  );
}

type Group = { name: 'carried' | 'meant' | 'other'; cards: Card[] };

function groupsFor(view: State, sprint: Sprint): Group[] {
  const { projectId, number } = sprint;
  const ideas = ideasOf(view, projectId);
  const carried = threadsOf(view, projectId)
    .filter(({ card, waitsAt }) => waitsAt !== null && card.cancelledAt === null)
    .map(({ card }) => card);
  const groups: Group[] = [
    { name: 'carried', cards: carried },
    { name: 'meant', cards: ideas.filter(({ horizon }) => horizon === number) },
    { name: 'other', cards: ideas.filter(({ horizon }) => horizon !== number) },
  ];
  return groups.filter(({ cards }) => cards.length > 0);
}
