import type { Card } from '../card/card.ts';
import { isUndetailable } from '../card/detail.ts';
import { isLead } from '../member/member.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import { meaningOf, type Plan } from './plan.ts';

const MOST_PROPOSED = 2;
/** Types of events that are measurements themselves. */
const measuring: ReadonlySet<string> = new Set(['monitoring', 'diagnostics', 'survey', 'analysis']);

/**
 * Rows without a person, in a plan most of whose rows name one: there the empty place is an omission. Ideas of a project
 * in sprints have nobody by right.
 */
export function eventWithoutOwner(plan: Plan): Finding[] {
  const rows = plan.open.filter((card) => !isUndetailable(plan.state, card));
  const bare = rows.filter((card) => card.responsible.length === 0);
  if (bare.length * 2 > rows.length) return [];
  const fixes = leadsOf(plan);
  return bare
    .filter((card) => !isRegularUnmeasured(plan, card))
    .map((card) =>
      finding('event-without-owner', [], { cardIds: [card.id], fixes: assigned(card, fixes) }),
    );
}

/** «Регулярно», by nobody and without a figure: how often is enough, and who would notice, is told nowhere. */
export function regularUnmeasured(plan: Plan): Finding[] {
  const rows = plan.open.filter((card) => !isUndetailable(plan.state, card));
  const leads = leadsOf(plan);
  return rows
    .filter((card) => isRegularUnmeasured(plan, card))
    .map((card) =>
      finding('regular-unmeasured', [card.scheduleText], {
        cardIds: [card.id],
        params: { words: card.scheduleText ?? '' },
        fixes: assigned(card, leads),
      }),
    );
}

function isRegularUnmeasured(plan: Plan, card: Card): boolean {
  const meaning = meaningOf(plan, card);
  if (meaning?.kind !== 'irregular' || meaning.minPerPeriod !== null) return false;
  if (card.responsible.length > 0 || measuring.has(card.eventType ?? '')) return false;
  for (const { kpiId } of plan.state.link.where('cardId', card.id))
    if (kpiId !== null) return false;
  return true;
}

/** Active leads whom the project names, a few of them. */
function leadsOf({ state, project }: Plan): string[] {
  const leads: string[] = [];
  for (const { personId, role } of state.projectMember.where('projectId', project.id))
    if (role === 'lead' && isLead(state, project.id, personId)) leads.push(personId);
  return leads.sort().slice(0, MOST_PROPOSED);
}

function assigned({ id: cardId }: Card, leads: readonly string[]): Fix[] {
  return leads.map((personId) => ({
    code: 'assign-lead',
    cardId,
    params: { personId },
    commands: [{ name: 'card.assign', args: { cardId, personId } }],
  }));
}
