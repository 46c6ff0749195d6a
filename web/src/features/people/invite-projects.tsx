import {
  type OrganisationRole,
  type ProjectRole,
  projectRoles,
} from '@kaskad/shared/domain/member/member.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './people-screen.module.css';

/** The projects the person joins at once, and as whom. */
export function InviteProjects({
  chosen,
  onChosen,
  role,
}: {
  chosen: ReadonlyMap<string, ProjectRole>;
  onChosen: (chosen: ReadonlyMap<string, ProjectRole>) => void;
  role: OrganisationRole;
}) {
  const { t } = useText();
  const projects = useView(['project'], [], (view) => [...view.project.values()].sort(byRank));
  if (projects.length === 0) return null;
  const turn = (id: string, on: boolean) => {
    const next = new Map(chosen);
    if (on) next.set(id, role === 'observer' ? 'observer' : 'member');
    else next.delete(id);
    onChosen(next);
  };
  return (
    <fieldset className={styles['projects']}>
      <legend className={styles['legend']}>{t('people.projects')}</legend>
      {projects.map(({ id, title }) => (
        <div key={id}>
          <Checkbox checked={chosen.has(id)} onChecked={(on) => turn(id, on)}>
            {title}
          </Checkbox>
          {chosen.has(id) && role !== 'observer' && (
            <Select
              label={t('people.roleIn', { title })}
              hideLabel
              value={chosen.get(id) ?? 'member'}
              onValue={(wished) => onChosen(new Map(chosen).set(id, wished))}
              options={projectRoles.map((value) => ({ value, label: t(`projectRole.${value}`) }))}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
