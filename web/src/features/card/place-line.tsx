import { columnsOf } from '@kaskad/shared/domain/board/column.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toast.ts';
import { useAsk, useCard } from './card-room.ts';
import styles from './place-line.module.css';
import { SprintMenu } from './sprint-menu.tsx';
import { useWhyNot } from './use-why-not.ts';

/** Where the card stands: its column and its sprint, each a menu of where it could go. */
export function PlaceLine() {
  const { t } = useText();
  const { card, home } = useCard();
  return (
    <div className={styles['line']}>
      {card.kind === 'event' && <ColumnMenu />}
      {card.kind === 'event' && home !== undefined && <PeriodMenu home={home} />}
      {card.carryCount > 0 && <Chip icon="carry">{t('card.carried', { n: card.carryCount })}</Chip>}
    </div>
  );
}

/** The sprint, school year or checkpoint of the card; nothing in a project that has none yet. */
function PeriodMenu({ home: { id, mode } }: { home: Project }) {
  const has = useView(['sprint'], [id], (view) => sprintsOf(view, id).length > 0);
  const gated = mode === 'sprints';
  return (gated || has) && <SprintMenu gated={gated} />;
}

function ColumnMenu() {
  const { t } = useText();
  const { card } = useCard();
  const ask = useAsk();
  const whyNot = useWhyNot();
  const boardProjectId = useBoard();
  const columns = useView(['column'], [boardProjectId], (view) =>
    boardProjectId === undefined ? [] : columnsOf(view, boardProjectId),
  );
  const own = useRow('column', card.columnId);
  const here =
    own?.projectId === boardProjectId ? own : columns.find(({ phase }) => phase === card.phase);
  const title = here?.title ?? t(`columnPhase.${card.phase}`);
  const to = (toColumnId: string) => ({
    cardId: card.id,
    boardProjectId,
    toColumnId,
    before: null,
  });
  const move = (toColumnId: string, column: string) => {
    if (ask('card.move', to(toColumnId))) showToast(t('card.moved', { column }));
  };
  return (
    <Menu
      label={t('card.moveTo')}
      trigger={(props) => (
        <Button small icon="board" aria-label={`${t('card.place')}: ${title}`} {...props}>
          {title}
        </Button>
      )}
    >
      {columns.map((column) => (
        <MenuItem
          key={column.id}
          checked={column.id === here?.id}
          refused={column.id === here?.id ? undefined : whyNot('card.move', to(column.id))}
          onSelect={() => {
            if (column.id !== here?.id) move(column.id, column.title);
          }}
        >
          {column.title}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The board on which the person sees the card: its home, or the first one that takes part in it. */
function useBoard(): string | undefined {
  const { card, home } = useCard();
  return useView(['participation', 'project'], [card, home], (view) => {
    if (home !== undefined) return home.id;
    for (const { projectId } of view.participation.where('cardId', card.id))
      if (view.project.get(projectId) !== undefined) return projectId;
    return undefined;
  });
}
