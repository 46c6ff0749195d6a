import { bodyOf } from '@kaskad/shared/domain/template/body.ts';
import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { MenuItem } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toast.ts';
import { useAsk, useCard } from './card-room.ts';
import { useWhyNot } from './use-why-not.ts';

/** Items of the menu that make another event, or a template, after this one. */
export function MoreOfIt() {
  const { t } = useText();
  const store = useCascade();
  const { card } = useCard();
  const ask = useAsk();
  const whyNot = useWhyNot();
  const { id: cardId } = card;
  const title = t('board.copyOf', { title: card.title }).slice(0, 300);
  const copy = { cardId, newCardId: newId(), title };
  const { event } = store.view();
  const template = { title: card.title, body: bodyOf(card, event.get(cardId)) };
  const duplicate = () => {
    if (ask('card.duplicate', copy)) showToast(t('board.duplicated', { title }), { tone: 'met' });
  };
  const makeTemplate = () => {
    const made = ask('template.add', { templateId: newId(), ...template });
    if (made) showToast(t('line.templateMade', { title: card.title }), { tone: 'met' });
  };
  return (
    <>
      <MenuItem icon="copy" refused={whyNot('card.duplicate', copy)} onSelect={duplicate}>
        {t('board.duplicate')}
      </MenuItem>
      <MenuItem
        icon="saved"
        refused={whyNot('template.add', { templateId: newId(), ...template })}
        onSelect={makeTemplate}
      >
        {t('line.makeTemplate')}
      </MenuItem>
    </>
  );
}
