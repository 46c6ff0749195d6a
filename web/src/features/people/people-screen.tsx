import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import { useState } from 'react';
import type { IssuedLink } from '../../sync/access.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TabNav } from '../../ui/tab-nav.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AccountSection } from './account-section.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import styles from './people-screen.module.css';
import { PeopleTable } from './people-table.tsx';
import { TeamSection } from './team-section.tsx';

/** A link that was just issued, and for whom. */
export type Handed = {
  readonly name: string;
  readonly issued: IssuedLink;
  readonly missedProjectIds?: readonly string[];
};

/** Who belongs to the organisation and its projects, and the own way in. */
export function PeopleScreen() {
  const { t } = useText();
  const { cascadeId, personId } = useCascade();
  const [inviting, setInviting] = useState(false);
  const [handed, setHanded] = useState<Handed>();
  const isDirector = useView(
    ['member'],
    [personId],
    (view) => roleOf(view, personId) === 'director',
  );
  useTitle(t('frame.people'));
  const here = `/c/${cascadeId}/people`;
  return (
    <div className={styles['screen']}>
      <section className={styles['section']}>
        <TabNav
          label={t('organisation.views')}
          current={here}
          items={[
            { href: here, label: t('frame.people'), icon: 'people' },
            { href: `${here}/places`, label: t('organisation.title'), icon: 'place' },
          ]}
        />
        <header className={styles['head']}>
          <h1 className={styles['title']}>{t('people.title')}</h1>
          <Button
            look="primary"
            icon="person-add"
            refused={isDirector ? undefined : t('people.onlyDirector')}
            onClick={() => setInviting(true)}
          >
            {t('people.invite')}
          </Button>
        </header>
        <PeopleTable onLink={setHanded} isDirector={isDirector} />
      </section>
      <TeamSection />
      <AccountSection isDirector={isDirector} />
      {inviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={(invited) => {
            setInviting(false);
            setHanded(invited);
          }}
        />
      )}
      {handed !== undefined && <LinkDialog handed={handed} onClose={() => setHanded(undefined)} />}
    </div>
  );
}
