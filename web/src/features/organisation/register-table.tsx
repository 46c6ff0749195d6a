import type { Organisation } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { OrganisationRow } from './organisation-row.tsx';
import styles from './organisation-screen.module.css';
import { foundIn, type RegisterRow } from './register.ts';

/** More than a person reads; further letters narrow the list. */
const PAGE = 100;

/** The entries that fit the typed words, a page at a time. */
export function RegisterTable({
  rows,
  onEdit,
}: {
  rows: readonly RegisterRow[];
  onEdit: (organisation: Organisation) => void;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [archived, setArchived] = useState(false);
  const [most, setMost] = useState(PAGE);
  const hasArchived = rows.some(({ organisation }) => organisation.archivedAt !== null);
  const offered = archived ? rows : rows.filter((row) => row.organisation.archivedAt === null);
  const found = foundIn(offered, typed, ({ kind }) => t(`organisationKind.${kind}`));
  if (rows.length === 0)
    return (
      <EmptyState title={t('organisation.empty')}>
        <p>{t('organisation.emptyHint')}</p>
      </EmptyState>
    );
  return (
    <>
      <p className={styles['lead']}>{t('organisation.lead')}</p>
      <div className={styles['tools']}>
        <TextField
          label={t('organisation.find')}
          hideLabel
          type="search"
          placeholder={t('organisation.find')}
          maxLength={200}
          value={typed}
          onValue={(words) => {
            setTyped(words);
            setMost(PAGE);
          }}
        />
        {hasArchived && (
          <Checkbox checked={archived} onChecked={setArchived}>
            {t('organisation.showArchived')}
          </Checkbox>
        )}
        <p role="status" className={styles['soft']}>
          {found.length === 0
            ? t('organisation.noneFound')
            : t('organisation.count', { n: found.length })}
        </p>
      </div>
      {found.length > 0 && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('organisation.name')}</th>
              <th scope="col">{t('organisation.kind')}</th>
              <th scope="col">{t('organisation.events')}</th>
              <th scope="col">
                <VisuallyHidden>{t('organisation.actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map((row) => (
              <OrganisationRow key={row.organisation.id} row={row} onEdit={onEdit} />
            ))}
          </tbody>
        </table>
      )}
      {found.length > most && (
        <div>
          <Button onClick={() => setMost(most + PAGE)}>
            {t('organisation.more', { n: found.length - most })}
          </Button>
        </div>
      )}
    </>
  );
}
