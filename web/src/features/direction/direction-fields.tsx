import { directionLevels } from '@kaskad/shared/domain/direction/direction.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './direction-dialog.module.css';
import type { DirectionDraft } from './direction-draft.ts';
import { catalogueOf, directionYears } from './directions.ts';
import { useDirectionWords } from './use-direction-words.ts';

/** What a direction is, where it stands and when it is in force. Level and code are given once. */
export function DirectionFields({
  draft,
  isNew,
  onDraft,
}: {
  draft: DirectionDraft;
  isNew: boolean;
  onDraft: (draft: DirectionDraft) => void;
}) {
  const { t } = useText();
  const { name } = useDirectionWords();
  const parents = useView(['direction'], [], (view) =>
    catalogueOf(view).map(({ national }) => national),
  );
  return (
    <>
      {isNew && (
        <div className={styles['pair']}>
          <Select
            label={t('direction.level')}
            value={draft.level}
            options={directionLevels.map((value) => ({
              value,
              label: t(`direction.level.${value}`),
            }))}
            onValue={(level) => onDraft({ ...draft, level })}
          />
          <TextField
            label={t('direction.code')}
            hint={t('direction.codeHint')}
            maxLength={8}
            value={draft.code}
            onValue={(code) => onDraft({ ...draft, code })}
          />
        </div>
      )}
      {draft.level === 'federal' && (
        <Select
          label={t('direction.parent')}
          value={draft.parentCode}
          options={[
            ...(draft.parentCode === '' ? [{ value: '', label: '—' }] : []),
            ...parents.map((parent) => ({
              value: parent.code,
              label: `${name(parent)}, ${directionYears(parent)}`,
            })),
          ]}
          onValue={(parentCode) => onDraft({ ...draft, parentCode })}
        />
      )}
      <TextField
        label={t('direction.nameRu')}
        maxLength={300}
        value={draft.nameRu}
        onValue={(nameRu) => onDraft({ ...draft, nameRu })}
      />
      <TextField
        label={t('direction.nameEn')}
        maxLength={300}
        value={draft.nameEn}
        onValue={(nameEn) => onDraft({ ...draft, nameEn })}
      />
      <div className={styles['pair']}>
        <DateField
          label={t('direction.from')}
          value={draft.startsOn}
          onValue={(startsOn) => onDraft({ ...draft, startsOn })}
        />
        <DateField
          label={t('direction.to')}
          value={draft.endsOn}
          onValue={(endsOn) => onDraft({ ...draft, endsOn })}
        />
      </div>
    </>
  );
}
