import type { Person } from '@kaskad/shared/contract/account.ts';
import type { Member } from '@kaskad/shared/domain/member/member.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Chip } from '../../ui/chip.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Handed } from './people-screen.tsx';
import styles from './people-table.module.css';
import { PersonMenu } from './person-menu.tsx';

type Row = { readonly member: Member; readonly person: Person | undefined };

/** Everyone who is or was a member: active people by name, then those who left. */
export function PeopleTable({
  onLink,
  isDirector,
}: {
  onLink: (handed: Handed) => void;
  isDirector: boolean;
}) {
  const { t, language } = useText();
  const people = usePeople();
  const members = useView(['member'], [], (view) => [...view.member.values()]);
  const nameOf = (row: Row) => row.person?.name ?? '';
  const rows = members
    .map((member): Row => ({ member, person: people.get(member.id) }))
    .sort(
      (a, b) =>
        Number(a.member.deactivatedAt !== null) - Number(b.member.deactivatedAt !== null) ||
        nameOf(a).localeCompare(nameOf(b), language),
    );
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('people.person')}</th>
          <th scope="col">{t('people.role')}</th>
          <th scope="col">{t('people.projects')}</th>
          <th scope="col">
            <VisuallyHidden>{t('people.actions')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MemberRow key={row.member.id} row={row} onLink={onLink} isDirector={isDirector} />
        ))}
      </tbody>
    </table>
  );
}

function MemberRow({
  row: { member, person },
  onLink,
  isDirector,
}: {
  row: Row;
  onLink: (handed: Handed) => void;
  isDirector: boolean;
}) {
  const { t } = useText();
  const { cascadeId, personId } = useCascade();
  const name = person?.name ?? t('people.unknown');
  const projects = useView(['projectMember', 'project'], [member.id], (view) =>
    [...view.projectMember.where('personId', member.id)].flatMap((row) => {
      const project = view.project.get(row.projectId);
      return project === undefined ? [] : { project, role: row.role };
    }),
  );
  return (
    <tr data-left={member.deactivatedAt === null ? undefined : true}>
      <th scope="row">
        <span className={styles['person']}>
          <Avatar person={{ id: member.id, name }} />
          <span className={styles['words']}>
            <span>
              {name}
              {member.id === personId && <span className={styles['soft']}> {t('people.you')}</span>}
            </span>
            {[person?.position, person?.email].map(
              (line) =>
                line && (
                  <span key={line} className={styles['under']}>
                    {line}
                  </span>
                ),
            )}
          </span>
        </span>
      </th>
      <td>
        {member.deactivatedAt === null ? (
          t(`organisationRole.${member.role}`)
        ) : (
          <Chip icon="lock">{t('people.left')}</Chip>
        )}
      </td>
      <td>
        <ul className={styles['projects']}>
          {projects.map(({ project, role }) => (
            <li key={project.id}>
              <Link href={`/c/${cascadeId}/p/${project.id}`}>{project.title}</Link>{' '}
              <span className={styles['soft']}>{t(`people.projectRole.${role}`)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className={styles['menu']}>
        {isDirector && <PersonMenu member={member} name={name} onLink={onLink} />}
      </td>
    </tr>
  );
}
