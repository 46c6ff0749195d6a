import type { DecisionAt, DemoAnswer, DemoPlan, DemoReview } from './content/content.ts';
import type { Desk } from './event-intents.ts';
import { demoPersonId, type Intent, type Made } from './intent.ts';

/** How the plan of a sprint answers the decisions before it, what its people can give and what it is to bring. */
export function planIntents(
  desk: Desk,
  at: string,
  sprintId: string,
  { answers, capacity, expectations }: DemoPlan,
): Intent[] {
  const by = desk.project.leads[0] ?? '';
  return [
    ...answers.map(
      (answer): Intent => ({
        at,
        by,
        name: 'decision.answer',
        args: (made) => ({
          decisionId: decisionId(desk, answer.decision),
          sprintId,
          ...answerArgs(made, answer),
        }),
      }),
    ),
    ...capacity.map(
      ([person, days]): Intent => ({
        at,
        by,
        name: 'capacity.set',
        args: () => ({ sprintId, personId: demoPersonId(person), days }),
      }),
    ),
    ...expectations.map(
      ({ kpi, amount, body }): Intent => ({
        at,
        by,
        name: 'expectation.set',
        args: () => ({ sprintId, kpiId: desk.id('kpi', kpi), amount, body }),
      }),
    ),
  ];
}

/** A retrospective from its verdicts to its talk: everybody comes in, writes, groups, votes. */
export function talkIntents(desk: Desk, sprintId: string, review: DemoReview): Intent[] {
  const lead = desk.project.leads[0] ?? '';
  const { on: at, verdicts, notes } = review;
  const people = [...new Set([lead, ...notes.flatMap(({ by, votedBy = [] }) => [by, ...votedBy])])];
  const noteId = (key: string) => desk.id('note', key);
  return [
    ...people.map((by): Intent => ({ at, by, name: 'retro.join', args: () => ({ sprintId }) })),
    ...verdicts.map(
      ({ decision, by, result, comment }): Intent => ({
        at,
        by,
        name: 'decision.judge',
        args: () => ({ decisionId: decisionId(desk, decision), sprintId, result, comment }),
      }),
    ),
    ...notes.flatMap(({ key, by, column, body, signed }): Intent[] => [
      { at, by, name: 'note.write', args: () => ({ noteId: noteId(key), sprintId, column, body }) },
      ...(signed === true
        ? [
            {
              at,
              by,
              name: 'note.sign',
              args: () => ({ noteId: noteId(key), isSigned: true }),
            } as const,
          ]
        : []),
    ]),
    ...(review.isShort === true ? [] : groupAndVote(desk, sprintId, review)),
    turn(desk, at, sprintId, 'discussing'),
  ];
}

function groupAndVote(desk: Desk, sprintId: string, { on: at, notes }: DemoReview): Intent[] {
  const noteId = (key: string) => desk.id('note', key);
  return [
    turn(desk, at, sprintId, 'grouping'),
    ...notes.flatMap(({ key, by, under }): Intent[] =>
      under === undefined
        ? []
        : [
            {
              at,
              by,
              name: 'note.group',
              args: () => ({ noteId: noteId(key), headId: noteId(under) }),
            },
          ],
    ),
    turn(desk, at, sprintId, 'voting'),
    ...notes.flatMap(({ key, votedBy = [] }) =>
      votedBy.map(
        (by): Intent => ({
          at,
          by,
          name: 'note.vote',
          args: () => ({ noteId: noteId(key), on: true }),
        }),
      ),
    ),
  ];
}

function turn({ project }: Desk, at: string, sprintId: string, phase: string): Intent {
  const by = project.leads[0] ?? '';
  return { at, by, name: 'retro.turn', args: () => ({ sprintId, phase }) };
}

export function decisionId({ project, id }: Desk, [sprint, index]: DecisionAt): string {
  return id('decision', `${id('sprint', `${project.key}/${sprint}`)}/${index}`);
}

function answerArgs(made: Made, answer: DemoAnswer): Record<string, unknown> {
  if (answer.kind === 'card') return { kind: 'card', cardId: made.card(answer.card) };
  if (answer.kind === 'rule') return { kind: 'rule', ruleBody: answer.body };
  return { kind: answer.kind, reason: answer.reason };
}
