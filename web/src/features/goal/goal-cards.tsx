import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Link, useLocation } from 'wouter';
import { useRow } from '../../sync/use-cascade.ts';
import { useText, useTexts } from '../../text/use-text.ts';
import { Chamber } from '../../ui/chamber.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './goal-cards.module.css';

/** The cards behind a goal: how many and how far, and by name when it is unfolded. */
export function GoalCards({ cards }: { cards: readonly Card[] }) {
  const { t } = useText();
  const done = cards.filter((card) => card.phase === 'done').length;
  const planned = cards.filter((card) => card.phase === 'planned').length;
  const inWork = cards.length - done - planned;
  const facts = [
    ...(done > 0 ? [t('goal.done', { n: done })] : []),
    ...(inWork > 0 ? [t('goal.inWork', { n: inWork })] : []),
    ...(planned > 0 ? [t('goal.planned', { n: planned })] : []),
  ];
  return (
    <details className={styles['cards']}>
      <summary className={styles['summary']}>
        <Icon name="chevron-right" size={16} />
        <span>{t('goal.cards', { n: cards.length })}</span>
        <span className={styles['chamber']}>
          <Chamber
            label={t('goal.cards', { n: cards.length })}
            total={cards.length}
            parts={[
              { value: done, look: 'full', label: t('cascade.done') },
              { value: inWork, look: 'flowing', label: t('cascade.inWork') },
            ]}
          />
        </span>
        <span className={styles['facts']}>{facts.join(', ')}</span>
      </summary>
      <ul className={styles['list']}>
        {cards.map((card) => (
          <CardLink key={card.id} card={card} />
        ))}
      </ul>
    </details>
  );
}

function CardLink({ card }: { card: Card }) {
  const { t } = useText();
  const [path] = useLocation();
  const sprint = useRow('sprint', card.sprintId);
  const textOf = useTexts();
  const nameOf = ({ mode, number }: Sprint) =>
    textOf(periodWords(mode)).t('cascade.sprint', { number });
  return (
    <li className={styles['card']}>
      <Link href={`${path}?card=${card.id}`}>{card.title}</Link>
      <span className={styles['where']}>
        {t(`columnPhase.${card.phase}`)}
        {sprint !== undefined && ` · ${nameOf(sprint)}`}
      </span>
    </li>
  );
}
