import type { Organisation } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TabNav } from '../../ui/tab-nav.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { OrganisationDialog } from './organisation-dialog.tsx';
import styles from './organisation-screen.module.css';
import { registerOf } from './register.ts';
import { RegisterTable } from './register-table.tsx';
import { useStaffOnly } from './use-staff-only.ts';

/** The centre's register of places and partners. */
export function OrganisationScreen() {
  const { t, language } = useText();
  const { cascadeId } = useCascade();
  const [editing, setEditing] = useState<Organisation | 'new'>();
  const rows = useView(['organisation', 'event', 'card'], [language], (view) =>
    registerOf(view, language),
  );
  useTitle(t('organisation.title'));
  const people = `/c/${cascadeId}/people`;
  const here = `${people}/places`;
  const staffOnly = useStaffOnly();
  return (
    <div className={styles['screen']}>
      <TabNav
        label={t('organisation.views')}
        current={here}
        items={[
          { href: people, label: t('frame.people'), icon: 'people' },
          { href: here, label: t('organisation.title'), icon: 'place' },
        ]}
      />
      <header className={styles['head']}>
        <h1 className={styles['title']}>{t('organisation.title')}</h1>
        <Button look="primary" icon="plus" refused={staffOnly} onClick={() => setEditing('new')}>
          {t('organisation.add')}
        </Button>
      </header>
      <RegisterTable rows={rows} onEdit={setEditing} />
      {editing !== undefined && (
        <OrganisationDialog
          {...(editing === 'new' ? {} : { organisation: editing })}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}
