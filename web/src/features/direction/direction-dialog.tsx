import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './direction-dialog.module.css';
import { argsOf, draftOf } from './direction-draft.ts';
import { DirectionFields } from './direction-fields.tsx';
import { SuccessorFields } from './successor-fields.tsx';

/** Enters a direction into the catalogue, corrects it or takes it out. */
export function DirectionDialog({
  direction,
  onClose,
}: {
  direction?: Direction;
  onClose: () => void;
}) {
  const { t, refusal: said } = useText();
  const store = useCascade();
  const [draft, setDraft] = useState(() => draftOf(direction));
  const [refusal, setRefusal] = useState<Refusal>();
  const args = argsOf(draft);
  const missing = args === undefined ? t('direction.fieldsMissing') : undefined;
  const ended = (asked: ReturnType<typeof store.dispatch>) =>
    asked.ok ? onClose() : setRefusal(asked.refusal);
  const save = () => {
    if (args === undefined) return;
    const { level, code, ...edits } = args;
    if (direction === undefined)
      ended(store.dispatch('direction.add', { directionId: newId(), ...args }));
    else ended(store.dispatch('direction.edit', { directionId: direction.id, ...edits }));
  };
  const isNew = direction === undefined;
  return (
    <Dialog
      open
      keep
      title={t(isNew ? 'direction.newTitle' : 'direction.editTitle')}
      onClose={onClose}
      footer={
        <>
          {direction !== undefined && (
            <Button
              look="danger"
              onClick={() =>
                ended(store.dispatch('direction.retire', { directionId: direction.id }))
              }
            >
              {t('direction.retire')}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={save}>
            {isNew ? t('direction.addDo') : t('ui.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {refusal !== undefined && (
          <Banner tone="missed" live>
            {said(refusal)}
          </Banner>
        )}
        <DirectionFields draft={draft} isNew={isNew} onDraft={setDraft} />
        <SuccessorFields
          draft={draft}
          onSuccessors={(successors) => setDraft({ ...draft, successors })}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
