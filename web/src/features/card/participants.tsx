import { newId } from '../../sync/new-id.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { useAsk, useCard } from './card-room.ts';
import styles from './details.module.css';
import { Picker } from './picker.tsx';
import { Section } from './section.tsx';

/** The projects on whose boards the card stands: its home, and those that take part. */
export function Participants() {
  const { t } = useText();
  const { card, home, locked } = useCard();
  const ask = useAsk();
  const { shared, free } = useView(['participation', 'project'], [card], (view) => {
    const ids = [...view.participation.where('cardId', card.id)].map((row) => row.projectId);
    const isFree = (id: string) => id !== card.projectId && !ids.includes(id);
    return {
      shared: ids.map((id) => ({ id, title: view.project.get(id)?.title })),
      free: [...view.project.values()].filter(({ id }) => isFree(id)),
    };
  });
  const share = (projectId: string) =>
    ask('card.share', { cardId: card.id, projectId, participationId: newId() });
  return (
    <Section
      title={t('card.projects')}
      action={
        locked === undefined &&
        card.kind === 'event' && (
          <Picker
            label={t('card.addProject')}
            groups={[{ options: free.map(({ id, title }) => ({ id, label: title })) }]}
            onPick={share}
          />
        )
      }
    >
      <div className={styles['chips']}>
        <Chip tone="water">
          {home?.title ?? t('card.hiddenProject')} · {t('card.home')}
        </Chip>
        {shared.map(({ id, title = t('card.hiddenProject') }) => (
          <Chip
            key={id}
            {...(locked === undefined && {
              removeLabel: t('card.remove', { what: title }),
              onRemove: () => ask('card.unshare', { cardId: card.id, projectId: id }),
            })}
          >
            {title}
          </Chip>
        ))}
      </div>
    </Section>
  );
}
