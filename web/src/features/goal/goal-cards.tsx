import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useRow, useView } from '../../sync/use-cascade.ts';
import { useText, useTexts } from '../../text/use-text.ts';
import { Chamber } from '../../ui/chamber.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './goal-cards.module.css';
import { countsOf, type GoalNode } from './goal-tree.ts';
import { useGoalMoves } from './use-goal-moves.ts';
import { useMayTie } from './use-may-tie.ts';

/** The cards behind a goal: how many and how far, and by name when it is unfolded. */
export function GoalCards({ node }: { node: GoalNode }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { cards, allCards } = node;
  const { done, inWork, planned } = countsOf(allCards);
  const facts = [
    ...(done > 0 ? [t('goal.done', { n: done })] : []),
    ...(inWork > 0 ? [t('goal.inWork', { n: inWork })] : []),
    ...(planned > 0 ? [t('goal.planned', { n: planned })] : []),
  ];
  const below = allCards.length - cards.length;
  return (
    <details className={styles['cards']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['summary']}>
        <Icon name="chevron-right" size={16} />
        <span>{t('goal.cards', { n: allCards.length })}</span>
        <span className={styles['chamber']}>
          <Chamber
            label={t('goal.cards', { n: allCards.length })}
            total={allCards.length}
            parts={[
              { value: done, look: 'full', label: t('cascade.done') },
              { value: inWork, look: 'flowing', label: t('cascade.inWork') },
            ]}
          />
        </span>
        <span className={styles['facts']}>{facts.join(', ')}</span>
      </summary>
      {open && (
        <>
          <ul className={styles['list']}>
            {cards.map((card) => (
              <CardLink key={card.id} card={card} node={node} />
            ))}
          </ul>
          {below > 0 && <p className={styles['below']}>{t('goal.cardsBelow', { n: below })}</p>}
        </>
      )}
    </details>
  );
}

function CardLink({ card, node: { goal } }: { card: Card; node: GoalNode }) {
  const { t } = useText();
  const [path] = useLocation();
  const sprint = useRow('sprint', card.sprintId);
  const textOf = useTexts();
  const moves = useGoalMoves();
  const mayTie = useMayTie(goal);
  const link = useView(['link'], [card.id, goal.id], (view) =>
    [...view.link.where('cardId', card.id)].find(({ goalId }) => goalId === goal.id),
  );
  const nameOf = ({ mode, number }: Sprint) =>
    textOf(periodWords(mode)).t('cascade.sprint', { number });
  const untie = () =>
    link !== undefined &&
    moves.ask('card.unlink', { linkId: link.id }, t('goal.untied', { title: card.title }));
  return (
    <li className={styles['card']}>
      <span className={styles['words']}>
        <Link href={`${path}?card=${card.id}`}>{card.title}</Link>{' '}
        <span className={styles['where']}>
          {t(`columnPhase.${card.phase}`)}
          {sprint !== undefined && ` · ${nameOf(sprint)}`}
        </span>
      </span>
      {mayTie && link !== undefined && (
        <IconButton
          small
          icon="close"
          label={t('goal.untie', { title: card.title })}
          onClick={untie}
        />
      )}
    </li>
  );
}
