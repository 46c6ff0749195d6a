import type { Answer } from '@kaskad/shared/domain/sprint/answer.ts';
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { changedSearch } from '../../ui/changed-search.ts';
import styles from './chain-flow.module.css';

/** What a plan answered: a card, a goal, an indicator, a rule of the team, or why not (yet). */
export function AnswerWords({ answer }: { answer: Answer }) {
  const { t } = useText();
  return (
    <>
      <span>
        <strong>{t(`director.answer.${answer.kind}`)}</strong>
        <What answer={answer} />
      </span>
      {answer.reason !== null && <span className={styles['why']}>{answer.reason}</span>}
    </>
  );
}

function What({ answer: { kind, projectId, cardId, goalId, kpiId, ruleId } }: { answer: Answer }) {
  const { cascadeId } = useCascade();
  const goals = `/c/${cascadeId}/p/${projectId}/goals`;
  switch (kind) {
    case 'card':
      return <CardName cardId={cardId} />;
    case 'goal':
      return <Name kind="goal" id={goalId} href={goals} />;
    case 'kpi':
      return <Name kind="kpi" id={kpiId} href={goals} />;
    case 'rule':
      return <RuleName ruleId={ruleId} />;
    case 'declined':
    case 'deferred':
      return null;
  }
}

function CardName({ cardId }: { cardId: string | null }) {
  const { t } = useText();
  const search = useSearch();
  const card = useRow('card', cardId);
  if (card === undefined) return <Quoted>{t('director.gone')}</Quoted>;
  return (
    <Quoted>
      <Link href={changedSearch(search, { card: card.id })}>{card.title}</Link>
      {card.cancelledAt === null && ` (${t(`columnPhase.${card.phase}`).toLowerCase()})`}
    </Quoted>
  );
}

function Name({ kind, id, href }: { kind: 'goal' | 'kpi'; id: string | null; href: string }) {
  const { t } = useText();
  const goal = useRow('goal', kind === 'goal' ? id : null);
  const kpi = useRow('kpi', kind === 'kpi' ? id : null);
  const name = goal?.title ?? kpi?.metric;
  return (
    <Quoted>{name === undefined ? t('director.gone') : <Link href={href}>{name}</Link>}</Quoted>
  );
}

function RuleName({ ruleId }: { ruleId: string | null }) {
  const { t } = useText();
  return <Quoted>{useRow('rule', ruleId)?.body ?? t('director.gone')}</Quoted>;
}

function Quoted({ children }: { children: ReactNode }) {
  return <span>: {children}</span>;
}
