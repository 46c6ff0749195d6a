import type { Link, LinkTarget } from '@kaskad/shared/domain/card/link.ts';
import { goalLevels } from '@kaskad/shared/domain/goal/goal.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { useCard } from './card-room.ts';
import type { PickGroup, PickOption } from './matching.ts';

/**
 * What the card could be tied to: goals and indicators of the programme, of its home and of projects that take part,
 * and the directions in force in the card's time. Options carry ids that `targetOf` understands.
 */
export function useLinkTargets(taken: readonly Link[]): PickGroup[] {
  const { t, language } = useText();
  const { card } = useCard();
  const today = useCascade().now().slice(0, 10);
  return useView(
    ['goal', 'kpi', 'direction', 'participation'],
    [card, taken, language, today],
    (view) => {
      const known = new Set(taken.map((link) => link.goalId ?? link.kpiId ?? link.directionId));
      const shared = [...view.participation.where('cardId', card.id)].map((row) => row.projectId);
      const reachable = (projectId: string | null) =>
        projectId === null || projectId === card.projectId || shared.includes(projectId);
      const free = <R extends { id: string }>(rows: Iterable<R>) =>
        [...rows].filter((row) => !known.has(row.id));

      const goals = free(view.goal.values())
        .filter((goal) => reachable(goal.projectId))
        .sort((a, b) => goalLevels.indexOf(b.level) - goalLevels.indexOf(a.level) || byRank(a, b));
      const kpis = free(view.kpi.values()).filter((kpi) => reachable(kpi.projectId));
      const day = card.startsOn ?? card.endsOn ?? today;
      const directions = free(view.direction.values())
        .filter(
          ({ startsOn, endsOn, retiredAt }) =>
            retiredAt === null && startsOn <= day && day <= endsOn,
        )
        .sort((a, b) => a.code.localeCompare(b.code));
      return [
        {
          label: t('card.goals'),
          options: goals.map(
            (goal): PickOption => ({
              id: `goalId ${goal.id}`,
              label: goal.title,
              note: t(`goalLevel.${goal.level}`),
            }),
          ),
        },
        {
          label: t('card.kpis'),
          options: kpis.map((kpi): PickOption => ({ id: `kpiId ${kpi.id}`, label: kpi.metric })),
        },
        {
          label: t('card.directions'),
          options: directions.map(
            (direction): PickOption => ({
              id: `directionId ${direction.id}`,
              label: directionName(direction, language),
              note: t('card.years', {
                from: direction.startsOn.slice(0, 4),
                to: direction.endsOn.slice(0, 4),
              }),
            }),
          ),
        },
      ];
    },
  );
}

/** The target that an option's id stands for. */
export function targetOf(optionId: string): LinkTarget {
  const [field, id] = optionId.split(' ');
  return { [field ?? '']: id } as LinkTarget;
}
