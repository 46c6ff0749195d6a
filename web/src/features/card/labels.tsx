import { newId } from '../../sync/new-id.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useAsk, useCard } from './card-room.ts';
import styles from './details.module.css';
import { Picker } from './picker.tsx';
import { Section } from './section.tsx';

/** Labels of the card out of its project's own; a word that is not among them makes a new one. */
export function Labels() {
  const { t } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const all = useView(['label'], [card.projectId], (view) => [
    ...view.label.where('projectId', card.projectId),
  ]);
  const put = (labelId: string) => ask('card.add-label', { cardId: card.id, labelId });
  const create = (title: string) => {
    const labelId = newId();
    const tint = (all.length % 8) + 1;
    if (ask('label.add', { labelId, projectId: card.projectId, title, tint })) put(labelId);
  };
  const options = all
    .filter((label) => !card.labelIds.includes(label.id))
    .map(({ id, title }) => ({ id, label: title }));
  const isNew = (typed: string) =>
    typed !== '' && !all.some(({ title }) => title.toLowerCase() === typed.toLowerCase());
  return (
    <Section
      title={t('card.labels')}
      action={
        locked === undefined && (
          <Picker
            label={t('card.addLabel')}
            icon="tag"
            groups={[{ options }]}
            onPick={put}
            extra={(typed, close) =>
              isNew(typed) && (
                <Button
                  small
                  icon="plus"
                  onClick={() => {
                    close();
                    create(typed.slice(0, 40));
                  }}
                >
                  {t('card.newLabel', { title: typed })}
                </Button>
              )
            }
          />
        )
      }
    >
      {card.labelIds.length === 0 && <p className={styles['none']}>{t('card.nothing')}</p>}
      <div className={styles['chips']}>
        {all
          .filter((label) => card.labelIds.includes(label.id))
          .map(({ id, title, tint }) => (
            <Chip
              key={id}
              tint={tint}
              {...(locked === undefined && {
                removeLabel: t('card.remove', { what: title }),
                onRemove: () => ask('card.remove-label', { cardId: card.id, labelId: id }),
              })}
            >
              {title}
            </Chip>
          ))}
      </div>
    </Section>
  );
}
