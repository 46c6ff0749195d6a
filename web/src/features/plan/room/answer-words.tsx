import type { Answer } from '@kaskad/shared/domain/sprint/answer.ts';
import { Link } from 'wouter';
import { useRow } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePlace } from '../use-place.ts';
import styles from './decision-item.module.css';

/** What a plan does about a decision, in words; a card opens beside the plan. */
export function AnswerWords({ answer }: { answer: Answer }) {
  const { t } = useText();
  const { hrefOfCard } = usePlace();
  const { kind, cardId, goalId, kpiId, ruleId, reason } = answer;
  const card = useRow('card', cardId);
  const goal = useRow('goal', goalId);
  const kpi = useRow('kpi', kpiId);
  const rule = useRow('rule', ruleId);
  const name = goal?.title ?? kpi?.metric ?? rule?.body;
  const settled = kind !== 'deferred';
  return (
    <p className={styles['words']} data-settled={settled || undefined}>
      <Icon name={settled ? 'check' : 'clock'} size={16} />
      <span>
        <strong>{t(`planning.answered.${kind}`)}</strong>{' '}
        {card !== undefined && <Link href={hrefOfCard(card.id)}>{card.title}</Link>}
        {name}
        {reason !== null && (name === undefined ? reason : ` — ${reason}`)}
      </span>
    </p>
  );
}
