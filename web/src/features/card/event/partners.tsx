import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { useAsk, useCard } from '../card-room.ts';
import styles from '../details.module.css';
import { Picker } from '../picker.tsx';
import { Section } from '../section.tsx';
import { useEvent } from './use-event.ts';
import { useOrganisations } from './use-organisations.ts';

/** Who holds the event together with the centre. */
export function Partners() {
  const { t } = useText();
  const { card } = useCard();
  const ask = useAsk();
  const { partnerIds } = useEvent();
  const partners = usePartners(partnerIds);
  const { options, createLabel, create } = useOrganisations();
  const put = (id: string) => ask('event.edit', { cardId: card.id, partnerIds: [id] });
  const free = options('').filter(({ id }) => !partnerIds.includes(id));
  return (
    <Section
      title={t('event.partners')}
      action={
        <Picker
          label={t('event.addPartner')}
          groups={[{ options: free }]}
          onPick={put}
          extra={(typed, close) => {
            const making = typed === '' ? undefined : createLabel(typed);
            return (
              making !== undefined && (
                <Button
                  small
                  icon="plus"
                  onClick={() => {
                    close();
                    const id = create(typed);
                    if (id !== undefined) put(id);
                  }}
                >
                  {making}
                </Button>
              )
            );
          }}
        />
      }
    >
      <div className={styles['chips']}>
        {partners.map(({ id, title }) => (
          <Chip
            key={id}
            removeLabel={t('card.remove', { what: title })}
            onRemove={() => ask('event.edit', { cardId: card.id, without: { partnerIds: [id] } })}
          >
            {title}
          </Chip>
        ))}
      </div>
    </Section>
  );
}

/** The partners as people call them, by name. */
export function usePartners(ids: readonly string[]): readonly { id: string; title: string }[] {
  const { t, language } = useText();
  return useView(['organisation'], [ids, language], (view) =>
    ids
      .map((id) => {
        const row = view.organisation.get(id);
        return {
          id,
          title: row === undefined ? t('event.organisationGone') : organisationName(row),
        };
      })
      .sort((a, b) => a.title.localeCompare(b.title, language, { numeric: true })),
  );
}
