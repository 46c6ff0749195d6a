import { isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import { usePeople } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useAsk, useCard } from './card-room.ts';
import { Picker } from './picker.tsx';
import { Section } from './section.tsx';
import styles from './who.module.css';

/** The people who answer for the card, out of its team and the teams that take part. */
export function Who() {
  const { t, refusal } = useText();
  const { card, locked, undetailed } = useCard();
  const people = usePeople();
  const ask = useAsk();
  const free = useFreePeople();
  const nameOf = (id: string) => people.get(id)?.name ?? t('history.someone');
  const options = free
    .flatMap((id) => {
      const person = people.get(id);
      if (person === undefined) return [];
      return [{ id, label: person.name, ...(person.position && { note: person.position }) }];
    })
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Section
      title={t('card.who')}
      action={
        locked === undefined && (
          <Picker
            label={t('card.addPerson')}
            icon="person-add"
            refused={undetailed && refusal(undetailed)}
            groups={[{ options }]}
            onPick={(personId) => ask('card.assign', { cardId: card.id, personId })}
          />
        )
      }
    >
      {card.responsible.length === 0 && <p className={styles['nobody']}>{t('card.whoNobody')}</p>}
      <ul className={styles['list']}>
        {card.responsible.map((id) => (
          <li key={id} className={styles['person']}>
            <Avatar person={{ id, name: nameOf(id) }} />
            <span className={styles['name']}>{nameOf(id)}</span>
            {locked === undefined && (
              <IconButton
                small
                icon="close"
                label={t('card.remove', { what: nameOf(id) })}
                onClick={() => ask('card.unassign', { cardId: card.id, personId: id })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Ids of those who could still be assigned. */
function useFreePeople(): string[] {
  const { card } = useCard();
  return useView(['member', 'projectMember', 'participation'], [card], (view) => {
    const shared = [...view.participation.where('cardId', card.id)].map((row) => row.projectId);
    const teams = [card.projectId, ...shared];
    return [...view.member.values()]
      .map(({ id }) => id)
      .filter((id) => !card.responsible.includes(id))
      .filter((id) => teams.some((projectId) => isOnTeam(view, projectId, id)));
  });
}
