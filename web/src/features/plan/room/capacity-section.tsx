import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { usePeople } from '../../../sync/people.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useTeam } from '../../../sync/use-team.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './capacity.module.css';
import { loadOf, type PersonLoad, type SprintLoad } from './load.ts';
import { NumberField } from './number-field.tsx';
import { Section } from './section.tsx';

/** Who can give how many days to the sprint, against the work on their cards. */
export function CapacitySection({ sprint, team }: { sprint: Sprint; team: boolean }) {
  const { t, number } = useText();
  const members = useTeam(sprint.projectId);
  const ids = members.map(({ id }) => id);
  const load = useView(['card', 'capacity'], [sprint.id, ids.join(' ')], (view) =>
    loadOf(view, sprint.id, ids),
  );
  return (
    <Section title={t('planning.capacity')} note={t('planning.capacityLead')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('planning.who')}</th>
            <th scope="col">{t('planning.onCards')}</th>
            <th scope="col">{t('planning.canGive')}</th>
          </tr>
        </thead>
        <tbody>
          {load.people.map((person) => (
            <PersonRow
              key={person.personId}
              person={person}
              sprint={sprint}
              editable={team && ids.includes(person.personId)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('planning.together')}</th>
            <td>{number(load.effort)}</td>
            <td>{number(load.days)}</td>
          </tr>
        </tfoot>
      </table>
      <Gaps load={load} />
    </Section>
  );
}

function PersonRow({
  person,
  sprint,
  editable,
}: {
  person: PersonLoad;
  sprint: Sprint;
  editable: boolean;
}) {
  const { t, number } = useText();
  const store = useCascade();
  const people = usePeople();
  const { personId, days, effort } = person;
  const name = people.get(personId)?.name ?? '…';
  const over = days === null ? 0 : effort - days;
  const save = (value: number | null) => {
    const asked = store.dispatch('capacity.set', { sprintId: sprint.id, personId, days: value });
    return asked.ok ? undefined : asked.refusal;
  };
  return (
    <tr>
      <th scope="row">
        {name}
        {over > 0 && (
          <span className={styles['over']}>
            {t('planning.over', { days: number(Math.round(over * 10) / 10) })}
          </span>
        )}
      </th>
      <td>{number(effort)}</td>
      <td>
        {editable ? (
          <NumberField
            field={`${sprint.id}/${personId}/days`}
            label={t('planning.daysOf', { name })}
            stored={days}
            save={save}
          />
        ) : (
          days !== null && number(days)
        )}
      </td>
    </tr>
  );
}

/** What keeps the sum from being whole. */
function Gaps({ load }: { load: SprintLoad }) {
  const { t } = useText();
  const gaps = [
    load.unweighed > 0 ? t('planning.unweighed', { n: load.unweighed }) : null,
    load.ownerless > 0 ? t('planning.ownerless', { n: load.ownerless }) : null,
  ].filter((gap) => gap !== null);
  if (gaps.length === 0) return null;
  return <p className={styles['gaps']}>{gaps.join(' · ')}</p>;
}
