import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import { useRef, useState } from 'react';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Menu, MenuGroup, MenuItem } from '../../ui/menu.tsx';
import type { TriggerProps } from '../../ui/use-overlay.ts';
import { type Standing, useMatrixContext } from './matrix-context.ts';
import { columnTitle } from './matrix-words.ts';
import { short } from './place-words.ts';

/** One menu for all entries: it stands beside the button that was pressed. */
export function MoveMenu({ matrix }: { matrix: PlanMatrix }) {
  const { t } = useText();
  const { menu } = useMatrixContext();
  const [standing, setStanding] = useState<Standing | null>(null);
  const trigger = useRef<TriggerProps | null>(null);
  menu.current = (of, event) => {
    setStanding(of);
    trigger.current?.onClick(event);
  };
  return (
    <Menu
      label={t('matrix.moveWhat', { title: standing?.card.title ?? '' })}
      align="end"
      trigger={(props) => {
        trigger.current = props;
        return null;
      }}
    >
      {standing !== null && <Items matrix={matrix} {...standing} />}
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function Items({ matrix, card: { id }, place }: Standing & { matrix: PlanMatrix }) {
  const words = useText();
  const { t } = words;
  const { moves, open } = useMatrixContext();
  const card = useRow('card', id);
  if (card === undefined) return null;
  const to = (other: PlanPlace) => ({
    checked: other.goalId === place.goalId && other.column.key === place.column.key,
    refused: moves.whyNot(card, place, other),
    onSelect: () => void moves.move(card, place, other),
  });
  return (
    <>
      <MenuItem icon="edit" onSelect={() => open(id)}>
        {t('board.open')}
      </MenuItem>
      <MenuGroup label={t(`matrix.moveTo.${matrix.axis}`)}>
        {matrix.columns.map((column) => (
          <MenuItem key={column.key} {...to({ ...place, column })}>
            {columnTitle(column, matrix.axis, words)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup label={t('matrix.moveTo.task')}>
        {matrix.rows.map(({ goal }) => (
          <MenuItem key={goal?.id ?? 'none'} {...to({ ...place, goalId: goal?.id ?? null })}>
            {goal === null ? t('matrix.noGoal') : short(goal.title)}
          </MenuItem>
        ))}
      </MenuGroup>
    </>
  );
}
