import { inCatalogueOrder } from '@kaskad/shared/domain/direction/catalogue-order.ts';
import { MAX_SUCCESSORS } from '@kaskad/shared/domain/direction/catalogue-rules.ts';
import { type Direction, successorConfidences } from '@kaskad/shared/domain/direction/direction.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './direction-dialog.module.css';
import type { DirectionDraft } from './direction-draft.ts';
import { directionYears } from './directions.ts';
import { useDirectionWords } from './use-direction-words.ts';

type Successors = Direction['successors'];

/** What continues a direction, the likeliest first, each with how certain it is. */
export function SuccessorFields({
  draft,
  onSuccessors,
}: {
  draft: DirectionDraft;
  onSuccessors: (successors: Successors) => void;
}) {
  const { t } = useText();
  const { successors } = draft;
  const put = (at: number, next: Partial<Successors[number]>) =>
    onSuccessors(successors.map((one, index) => (index === at ? { ...one, ...next } : one)));
  return (
    <fieldset className={styles['successors']}>
      <legend>{t('direction.successors')}</legend>
      <p className={styles['hint']}>{t('direction.successorsHint')}</p>
      {successors.map(({ code, confidence }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
        <div key={at} className={styles['successor']}>
          <SuccessorSelect
            draft={draft}
            code={code}
            hideLabel={at > 0}
            onCode={(next) => put(at, { code: next })}
          />
          <Select
            label={t('direction.confidence')}
            hideLabel={at > 0}
            value={confidence}
            options={successorConfidences.map((value) => ({
              value,
              label: t(`direction.confidence.${value}`),
            }))}
            onValue={(next) => put(at, { confidence: next })}
          />
          <IconButton
            icon="close"
            label={t('direction.removeSuccessor', { number: at + 1 })}
            onClick={() => onSuccessors(successors.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      {successors.length < MAX_SUCCESSORS && (
        <div>
          <Button
            small
            icon="plus"
            onClick={() => onSuccessors([...successors, { code: '', confidence: 'medium' }])}
          >
            {t('direction.addSuccessor')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** Directions of the same level; what cannot be one is said when it is saved. */
function SuccessorSelect({
  draft,
  code,
  hideLabel,
  onCode,
}: {
  draft: DirectionDraft;
  code: string;
  hideLabel: boolean;
  onCode: (code: string) => void;
}) {
  const { t } = useText();
  const { name } = useDirectionWords();
  const known = useView(['direction'], [draft.level, draft.code, code], (view) =>
    inCatalogueOrder(view).filter(
      (one) =>
        one.level === draft.level &&
        one.code !== draft.code &&
        (one.retiredAt === null || one.code === code),
    ),
  );
  return (
    <Select
      label={t('direction.successor')}
      hideLabel={hideLabel}
      value={code}
      options={[
        ...(code === '' ? [{ value: '', label: '—' }] : []),
        ...known.map((one) => ({ value: one.code, label: `${name(one)}, ${directionYears(one)}` })),
      ]}
      onValue={onCode}
    />
  );
}
