import { outlinesOf, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuGroup, MenuItem } from '../../ui/menu.tsx';
import { useAsk, useCard } from './card-room.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useWhyNot } from './use-why-not.ts';

/**
 * The sprint of the card, or «Замысел» with the sprint it is meant for, and where else it could stand. Without sprints
 * (not `gated`) what belongs to no period is meant for none.
 */
export function SprintMenu({ gated }: { gated: boolean }) {
  const { t } = useText();
  const { card } = useCard();
  const ask = useAsk();
  const whyNot = useWhyNot();
  const sprint = useRow('sprint', card.sprintId);
  const [leaving, setLeaving] = useState<{ horizon: number | null }>();
  const store = useCascade();
  const { open, ahead } = useView(['sprint', 'outline'], [card.projectId, gated], (view) => ({
    open: sprintsOf(view, card.projectId).filter(({ status }) => status !== 'closed'),
    ahead: gated ? outlinesOf(view, card.projectId).map(({ number }) => number) : [],
  }));
  const { id: cardId, horizon } = card;
  const isIdea = card.sprintId === null;
  const idea = horizon === null ? t('card.idea') : t('card.ideaFor', { number: horizon });
  const title = sprint === undefined ? idea : t('card.inSprint', { number: sprint.number });

  const back = (to: number | null, reason: string | null) => ({ cardId, reason, horizon: to });
  const refused = (to: number | null) => whyNot('card.return-to-idea', back(to, '—'));
  const mean = (to: number | null) => {
    if (isIdea && !gated) return;
    if (isIdea && card.carriedFromId === null) ask('card.edit', { cardId, horizon: to });
    else if (sprint?.status === 'active') setLeaving({ horizon: to });
    else ask('card.return-to-idea', back(to, null));
  };
  return (
    <>
      <Menu
        label={t('card.chooseSprint')}
        trigger={(props) => (
          <Button small icon="plan" aria-label={`${t('card.sprint')}: ${title}`} {...props}>
            {title}
          </Button>
        )}
      >
        {open.map(({ id, number }) => (
          <MenuItem
            key={id}
            checked={id === card.sprintId}
            refused={
              id === card.sprintId
                ? undefined
                : whyNot('card.put-in-sprint', { cardId, sprintId: id })
            }
            onSelect={() => {
              if (id !== card.sprintId) ask('card.put-in-sprint', { cardId, sprintId: id });
            }}
          >
            {t(id === card.sprintId ? 'card.inSprint' : 'card.toSprint', { number })}
          </MenuItem>
        ))}
        <MenuGroup label={isIdea ? t('card.idea') : t('card.toIdea')}>
          {[null, ...ahead].map((to) => (
            <MenuItem
              key={to ?? ''}
              checked={isIdea && to === horizon}
              refused={refused(to)}
              onSelect={() => mean(to)}
            >
              {to === null ? t('card.anyHorizon') : t('card.forHorizon', { number: to })}
            </MenuItem>
          ))}
        </MenuGroup>
      </Menu>
      {leaving !== undefined && (
        <ReasonDialog
          name={`${cardId}/return`}
          title={t('card.toIdeaTitle', { title: card.title })}
          lead={t('card.toIdeaLead')}
          action={t('card.toIdea')}
          onClose={() => setLeaving(undefined)}
          onReason={(reason) => {
            const asked = store.dispatch('card.return-to-idea', back(leaving.horizon, reason));
            return asked.ok ? undefined : asked.refusal;
          }}
        />
      )}
    </>
  );
}
