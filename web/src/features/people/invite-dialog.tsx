import {
  type OrganisationRole,
  organisationRoles,
  type ProjectRole,
} from '@kaskad/shared/domain/member/member.ts';
import { useState } from 'react';
import { invite } from '../../sync/access.ts';
import { problemFrom } from '../../sync/http.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { InviteProjects } from './invite-projects.tsx';
import styles from './people-screen.module.css';
import type { Handed } from './people-screen.tsx';

/** Adds a person: a name is enough, the link they come in by is shown next. */
export function InviteDialog({
  onClose,
  onInvited,
}: {
  onClose: () => void;
  onInvited: (handed: Handed) => void;
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<OrganisationRole>('staff');
  const [projects, setProjects] = useState<ReadonlyMap<string, ProjectRole>>(new Map());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const wrongEmail =
    email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim())
      ? t('account.emailWrong')
      : undefined;
  const missing = name.trim() === '' ? t('people.nameMissing') : wrongEmail;

  const send = async () => {
    if (missing !== undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const issued = await invite(cascadeId, {
        name,
        role,
        ...(email.trim() === '' ? {} : { email }),
        ...(position.trim() === '' ? {} : { position }),
        ...(projects.size === 0 ? {} : { projects: projectsOf(projects, role) }),
      });
      onInvited({ name: name.trim(), issued, missedProjectIds: issued.missedProjectIds });
    } catch (error) {
      setProblem(problemText(problemFrom(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      keep
      title={t('people.inviteTitle')}
      lead={t('people.inviteLead')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" busy={busy} refused={missing} onClick={() => void send()}>
            {t('people.inviteDo')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {problem !== undefined && (
          <Banner tone="missed" live>
            {problem}
          </Banner>
        )}
        <TextField label={t('account.name')} maxLength={200} value={name} onValue={setName} />
        <TextField
          label={t('people.position')}
          optional
          maxLength={300}
          value={position}
          onValue={setPosition}
        />
        <TextField
          label={t('account.email')}
          optional
          hint={t('people.emailHint')}
          error={wrongEmail}
          type="email"
          maxLength={254}
          value={email}
          onValue={setEmail}
        />
        <Select
          label={t('people.roleInOrganisation')}
          hint={t(`people.roleHint.${role}`)}
          value={role}
          onValue={setRole}
          options={organisationRoles.map((value) => ({
            value,
            label: t(`organisationRole.${value}`),
          }))}
        />
        <InviteProjects chosen={projects} onChosen={setProjects} role={role} />
      </div>
    </Dialog>
  );
}

/** An observer of the organisation observes its projects as well, whatever was chosen before. */
function projectsOf(chosen: ReadonlyMap<string, ProjectRole>, role: OrganisationRole) {
  return [...chosen].map(([projectId, wished]) => ({
    projectId,
    role: role === 'observer' ? ('observer' as const) : wished,
  }));
}
