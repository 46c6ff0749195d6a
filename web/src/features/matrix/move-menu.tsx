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
  const to = (label: string, other: PlanPlace): Choice => ({
    label,
    key: `${other.goalId} ${other.column.key}`,
    isHere: other.goalId === place.goalId && other.column.key === place.column.key,
    refused: moves.whyNot(card, place, other),
    onSelect: () => void moves.move(card, place, other),
  });
  return (
    <>
      <MenuItem icon="edit" onSelect={() => open(id)}>
        {t('board.open')}
      </MenuItem>
      <Choices
        label={t(`matrix.moveTo.${matrix.axis}`)}
        choices={matrix.columns.map((column) =>
          to(columnTitle(column, matrix.axis, words), { ...place, column }),
        )}
      />
      <Choices
        label={t('matrix.moveTo.task')}
        choices={matrix.rows.map(({ goal }) =>
          to(goal === null ? t('matrix.noGoal') : short(goal.title), {
            ...place,
            goalId: goal?.id ?? null,
          }),
        )}
      />
    </>
  );
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly isHere: boolean;
  readonly refused: string | undefined;
  readonly onSelect: () => void;
}

/** Places to go to. Where none of them will have the card, and for one reason, that is said once. */
function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  const others = choices.filter(({ isHere }) => !isHere);
  const reason = others[0]?.refused;
  if (reason !== undefined && others.every(({ refused }) => refused === reason)) {
    return (
      <MenuItem refused={reason} onSelect={() => undefined}>
        {label}
      </MenuItem>
    );
  }
  return (
    <MenuGroup label={label}>
      {choices.map(({ key, label: words, isHere, refused, onSelect }) => (
        <MenuItem key={key} checked={isHere} refused={refused} onSelect={onSelect}>
          {words}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
