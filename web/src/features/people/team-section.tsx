import { type ProjectMember, projectRoles } from '@kaskad/shared/domain/member/member.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { useLocation, useSearch } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { AddMember } from './add-member.tsx';
import styles from './people-screen.module.css';
import team from './team-section.module.css';

/** The team of one project, chosen in the address; first the one the person leads. */
export function TeamSection() {
  const { t } = useText();
  const { personId } = useCascade();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('project');
  const projects = useView(['project', 'projectMember'], [personId], (view) => {
    const own = [...view.projectMember.where('personId', personId)];
    const leads = own.filter(({ role }) => role === 'lead').map(({ projectId }) => projectId);
    const all = [...view.project.values()].sort(byRank);
    return { all, own: leads[0] ?? own[0]?.projectId };
  });
  const projectId = projects.all.find(({ id }) => id === (asked ?? projects.own))?.id;
  const shown = projectId ?? projects.all[0]?.id;
  if (shown === undefined) return null;
  return (
    <section id="team" className={styles['section']} aria-labelledby="team-title">
      <h2 id="team-title" className={styles['title']}>
        {t('people.team')}
      </h2>
      <div className={styles['narrow']}>
        <Select
          label={t('people.project')}
          value={shown}
          onValue={(id) => navigate(`${path}?project=${id}`, { replace: true })}
          options={projects.all.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </div>
      <Team key={shown} projectId={shown} />
    </section>
  );
}

function Team({ projectId }: { projectId: string }) {
  const { t, language } = useText();
  const people = usePeople();
  const members = useView(['projectMember'], [projectId], (view) => [
    ...view.projectMember.where('projectId', projectId),
  ]);
  const named = members
    .map((row) => ({ row, name: people.get(row.personId)?.name ?? t('people.unknown') }))
    .sort(
      (a, b) =>
        projectRoles.indexOf(a.row.role) - projectRoles.indexOf(b.row.role) ||
        a.name.localeCompare(b.name, language),
    );
  return (
    <>
      {named.length === 0 ? (
        <p className={styles['lead']}>{t('people.teamEmpty')}</p>
      ) : (
        <ul className={team['rows']}>
          {named.map(({ row, name }) => (
            <TeamRow key={row.id} row={row} name={name} />
          ))}
        </ul>
      )}
      <AddMember projectId={projectId} present={members.map(({ personId }) => personId)} />
    </>
  );
}

function TeamRow({ row, name }: { row: ProjectMember; name: string }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const { projectId, personId, role } = row;
  const locked = whyNot('project.edit', { projectId }) !== undefined;
  const options = projectRoles.map((value) => ({
    value,
    label: t(`projectRole.${value}`),
    disabled:
      value !== role &&
      whyNot('project.change-member', { projectId, personId, role: value }) !== undefined,
  }));
  return (
    <li className={team['row']}>
      <span className={team['person']}>
        <Avatar person={{ id: personId, name }} />
        {name}
      </span>
      {locked ? (
        <span className={team['role']}>{t(`projectRole.${role}`)}</span>
      ) : (
        <>
          <Select
            label={t('people.roleOf', { name })}
            hideLabel
            value={role}
            onValue={(next) => ask('project.change-member', { projectId, personId, role: next })}
            options={options}
          />
          <Button
            look="quiet"
            aria-label={t('people.removePerson', { name })}
            refused={whyNot('project.remove-member', { projectId, personId })}
            onClick={() => ask('project.remove-member', { projectId, personId })}
          >
            {t('people.removeFromTeam')}
          </Button>
        </>
      )}
    </li>
  );
}
