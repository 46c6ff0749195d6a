import { type Card, freshWork } from '../domain/card/card.ts';
import { applyChanges, type Change } from '../domain/changes.ts';
import { artefactKeys } from '../domain/project/project.ts';
import { rankAtEnd } from '../domain/rank.ts';
import { decisionsToJudge } from '../domain/retro/verdicts.ts';
import { unfinishedCards } from '../domain/sprint/cards.ts';
import type { Sprint } from '../domain/sprint/sprint.ts';
import { waitingDecisions } from '../domain/sprint/waiting.ts';
import { buildCentre } from './centre.ts';

/** A centre with ways to bring a project's sprints to any step. Sprint n of the project `sprints` has the id `sprint n`. */
export function buildSprints(now?: string) {
  const centre = buildCentre(now);
  const { id, lead, member, state } = centre;
  let cards = 0;
  const sprints = Object.assign(centre, {
    sprintId: (number: number): string => id(`sprint ${number}`),
    sprint: (number: number): Sprint => present(state.sprint.get(id(`sprint ${number}`))),
    cardRow: (name: string): Card => present(state.card.get(id(name))),
    /** Puts an event card down as it is, past every rule. */
    putCard(name: string, fields: Partial<Card> = {}): Card {
      const projectId = fields.projectId ?? centre.sprints;
      const phase = fields.phase ?? 'planned';
      const row: Card = {
        ...blankCard,
        id: id(name),
        title: name,
        projectId,
        phase,
        columnId: centre.column(projectId, phase),
        rank: `a${String.fromCharCode(65 + (cards++ % 26))}${cards}z`,
        createdBy: member,
        ...fields,
      };
      applyChanges(state, [{ op: 'add', kind: 'card', row }]);
      return row;
    },
    /** Changes a card as it is, past every rule. */
    setCard(name: string, set: Partial<Card>): void {
      applyChanges(state, [{ op: 'set', kind: 'card', id: id(name), set, was: {} }]);
    },
    fillArtefacts(count: number = artefactKeys.length, projectId = centre.sprints): void {
      for (const key of artefactKeys.slice(0, count)) {
        const row = { key, projectId, body: key, filledAt: centre.now, filledBy: lead };
        const artefact = { id: id(`${projectId} ${key}`), ...row };
        applyChanges(state, [{ op: 'add', kind: 'artefact', row: artefact }]);
      }
    },
    plan(number: number): void {
      const sprintId = id(`sprint ${number}`);
      centre.must(lead, 'sprint.plan', { projectId: centre.sprints, sprintId, number });
    },
    /** Gives a planned sprint all it needs to start. */
    prepare(number: number): void {
      const dates = { startsOn: '2022-10-03', endsOn: '2022-12-30' };
      const sprintId = id(`sprint ${number}`);
      centre.must(lead, 'sprint.edit', { sprintId, goal: `Цель ${number}`, ...dates });
      sprints.putCard(`work ${number}`, { sprintId });
      if (number === 0) sprints.fillArtefacts();
      sprints.answerAll(number);
    },
    /** Puts a decision of a sprint's retrospective down as it is, past every rule. */
    addDecision(name: string, number: number, body = name): void {
      const sprintId = id(`sprint ${number}`);
      const row = {
        ...{ id: id(name), projectId: centre.sprints, sprintId, body },
        ...{ ownerId: member, evidence: null, createdAt: centre.now },
        rank: rankAtEnd(state.decision.where('sprintId', sprintId)),
      };
      applyChanges(state, [{ op: 'add', kind: 'decision', row }]);
    },
    /** Answers every decision that waits in the plan of a sprint. */
    answerAll(number: number): void {
      const sprintId = id(`sprint ${number}`);
      for (const { decision } of waitingDecisions(state, centre.sprints, number)) {
        const answer = { kind: 'declined', reason: 'Уже учтено' };
        centre.must(lead, 'decision.answer', { decisionId: decision.id, sprintId, ...answer });
      }
    },
    start(number: number): readonly Change[] {
      sprints.plan(number);
      sprints.prepare(number);
      return centre.must(lead, 'sprint.start', { sprintId: id(`sprint ${number}`) });
    },
    /** Writes what a signature asks for. */
    writeRetro(number: number): void {
      const sprintId = id(`sprint ${number}`);
      for (const field of ['wentWell', 'hindered', 'tryNext'])
        centre.must(member, 'retro.write', { sprintId, field, body: `${field} ${number}` });
      centre.must(member, 'decision.add', {
        decisionId: id(`decision ${number}`),
        sprintId,
        body: 'Собирать заявки заранее',
        ownerId: member,
        evidence: 'Заявки пришли в срок',
      });
      for (const decision of decisionsToJudge(state, sprints.sprint(number))) {
        const verdict = { decisionId: decision.id, sprintId, result: 'helped', comment: null };
        centre.must(member, 'decision.judge', verdict);
      }
    },
    sign(number: number): void {
      centre.must(lead, 'retro.sign', { sprintId: id(`sprint ${number}`) });
    },
    /** Closes a signed sprint, carrying over what is unfinished. */
    close(number: number): readonly Change[] {
      const sprintId = id(`sprint ${number}`);
      const dispositions = unfinishedCards(state, sprintId).map(({ id: cardId }) => ({
        cardId,
        kind: 'carry',
        reason: 'Не успели',
      }));
      return centre.must(lead, 'sprint.close', { sprintId, dispositions });
    },
    /** Brings sprint `number` of a fresh project to a step; everything before it is closed. */
    bring(number: number, to: 'planning' | 'active' | 'review' | 'signed' | 'closed'): void {
      if (number > 0 && state.sprint.get(id(`sprint ${number - 1}`)) === undefined)
        sprints.bring(number - 1, 'closed');
      if (to === 'planning') sprints.plan(number);
      else sprints.start(number);
      if (to === 'planning' || to === 'active') return;
      centre.must(lead, 'sprint.review', { sprintId: id(`sprint ${number}`) });
      if (to === 'review') return;
      sprints.writeRetro(number);
      sprints.sign(number);
      if (to === 'closed') sprints.close(number);
    },
  });
  return sprints;
}

export type Sprints = ReturnType<typeof buildSprints>;

const blankCard: Omit<
  Card,
  'id' | 'title' | 'projectId' | 'phase' | 'columnId' | 'rank' | 'createdBy'
> = {
  kind: 'event',
  sprintId: null,
  stageId: null,
  parentId: null,
  horizon: null,
  eventType: null,
  format: null,
  level: null,
  scheduleText: null,
  startsOn: null,
  endsOn: null,
  precision: null,
  responsible: [],
  plannedResult: null,
  actualResult: null,
  labelIds: [],
  checklist: [],
  describedAt: null,
  carryCount: 0,
  carriedFromId: null,
  splitFromId: null,
  previousId: null,
  cancelledAt: null,
  cancelReason: null,
  returnReason: null,
  ...freshWork,
  createdAt: '2022-09-01T08:00:00.000Z',
};

function present<R>(row: R | undefined): R {
  if (row === undefined) throw new Error('no such row');
  return row;
}
