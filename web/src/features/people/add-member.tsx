import {
  mayHold,
  type ProjectRole,
  projectRoles,
  roleOf,
} from '@kaskad/shared/domain/member/member.ts';
import { useState } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './people-screen.module.css';

/** Takes an active member of the organisation into the project. */
export function AddMember({
  projectId,
  present,
}: {
  projectId: string;
  /** People of the project already. */
  present: readonly string[];
}) {
  const { t, language } = useText();
  const people = usePeople();
  const { ask, whyNot } = useAsk();
  const [personId, setPersonId] = useState('');
  const [role, setRole] = useState<ProjectRole>('member');
  const candidates = useView(['member'], [present.join()], (view) =>
    [...view.member.values()]
      .map(({ id }) => id)
      .filter((id) => roleOf(view, id) !== undefined && !present.includes(id)),
  );
  const allowed = useView(['member'], [personId], (view) =>
    projectRoles.filter((value) => personId === '' || mayHold(view, personId, value)),
  );
  if (whyNot('project.edit', { projectId }) !== undefined) return null;
  const chosen = allowed.includes(role) ? role : 'observer';
  const args = { projectId, personId, role: chosen };
  const refused = personId === '' ? t('people.choosePerson') : whyNot('project.add-member', args);
  const options = candidates
    .map((value) => ({ value, label: people.get(value)?.name ?? '' }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  if (options.length === 0) return <p className={styles['note']}>{t('people.allInTeam')}</p>;
  return (
    <div className={styles['pick']}>
      <Select
        label={t('people.addToTeam')}
        value={personId}
        onValue={setPersonId}
        options={[{ value: '', label: t('people.whom') }, ...options]}
      />
      <Select
        label={t('people.roleInProject')}
        value={chosen}
        onValue={setRole}
        options={projectRoles.map((value) => ({
          value,
          label: t(`projectRole.${value}`),
          disabled: !allowed.includes(value),
        }))}
      />
      <Button
        icon="plus"
        refused={refused}
        onClick={() => ask('project.add-member', args) && setPersonId('')}
      >
        {t('people.add')}
      </Button>
    </div>
  );
}
