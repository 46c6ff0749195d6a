import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { outlinesOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { type MouseEvent, type RefObject, useRef, useState } from 'react';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import type { TriggerProps } from '../../ui/use-overlay.ts';
import { useBoardContext } from './board-context.ts';

export type OpenTileMenu = (card: Card, event: MouseEvent<HTMLElement>) => void;

/**
 * One menu for all tiles: it stands beside the button that was pressed. The board gives `opener` to its tiles.
 */
export function TileMenu({ opener }: { opener: RefObject<OpenTileMenu> }) {
  const { t } = useText();
  const [cardId, setCardId] = useState<string | null>(null);
  const card = useRow('card', cardId);
  const trigger = useRef<TriggerProps | null>(null);
  opener.current = (of, event) => {
    setCardId(of.id);
    trigger.current?.onClick(event);
  };
  return (
    <Menu
      label={t('board.tileMenu', { title: card?.title ?? '' })}
      align="end"
      trigger={(props) => {
        trigger.current = props;
        return null;
      }}
    >
      {card !== undefined && <Items card={card} />}
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function Items({ card }: { card: Card }) {
  const { t } = useText();
  const board = useBoardContext();
  const open = (
    <MenuItem icon="edit" onSelect={() => board.open(card.id)}>
      {t('board.open')}
    </MenuItem>
  );
  if (board.readOnly) return open;
  const isIdea = card.projectId === board.projectId && card.sprintId === null;
  const home = board.columns.some((column) => column.id === card.columnId);
  const standsIn = home
    ? card.columnId
    : board.columns.find((column) => column.phase === card.phase)?.id;
  return (
    <>
      {open}
      <MenuSeparator />
      <IdeaItems card={card} isIdea={isIdea} />
      {card.projectId === board.projectId && (
        <MenuItem icon="copy" onSelect={() => board.actions.duplicate(card)}>
          {t('board.duplicate')}
        </MenuItem>
      )}
      <MenuItem icon="goal" onSelect={() => board.actions.askGoals(card)}>
        {t('board.toGoals')}
      </MenuItem>
      {!(isIdea && board.gated) && <BlockItems card={card} />}
      {!(isIdea && board.gated) && (
        <MenuGroup label={t('board.moveTo')}>
          {board.columns.map((column) => (
            <MenuItem
              key={column.id}
              checked={column.id === standsIn}
              refused={board.actions.whyNotMove(card, column.id)}
              onSelect={() => board.actions.moveTo(card, column.id)}
            >
              {column.title}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </>
  );
}

function BlockItems({ card }: { card: Card }) {
  const { t } = useText();
  const { actions } = useBoardContext();
  const stuck = card.blockedAt !== null;
  return (
    <>
      {stuck && (
        <MenuItem icon="arrow-right" onSelect={() => actions.unblock(card)}>
          {t('run.unblock')}
        </MenuItem>
      )}
      <MenuItem
        icon="stuck"
        refused={actions.whyNotBlock(card)}
        onSelect={() => actions.askBlock(card)}
      >
        {t(stuck ? 'run.blockAgain' : 'run.block')}
      </MenuItem>
    </>
  );
}

function IdeaItems({ card, isIdea }: { card: Card; isIdea: boolean }) {
  const { t } = useText();
  const store = useCascade();
  const { gated, takes, projectId, actions } = useBoardContext();
  if (card.projectId !== projectId || (!gated && !takes)) return null;
  if (!isIdea) {
    return (
      <MenuItem icon="undo" onSelect={() => actions.leaveSprint(card)}>
        {t('board.toIdeas')}
      </MenuItem>
    );
  }
  return (
    <>
      <MenuItem
        icon="arrow-right"
        refused={actions.whyNotPut(card)}
        onSelect={() => actions.putInSprint(card)}
      >
        {t('board.intoSprint')}
      </MenuItem>
      {gated && (
        <MenuGroup label={t('board.aimAt')}>
          {outlinesOf(store.view(), projectId).map(({ id, number }) => (
            <MenuItem
              key={id}
              checked={card.horizon === number}
              onSelect={() => actions.aim(card, card.horizon === number ? null : number)}
            >
              {t('board.sprintNumber', { number })}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </>
  );
}
