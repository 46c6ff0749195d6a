import type { Override } from '@kaskad/shared/domain/sprint/override.ts';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import styles from './projects-view.module.css';

/** The director's exceptions in a project, each with its reason, for ever. */
export function OverrideLines({
  projectId,
  overrides,
}: {
  projectId: string;
  overrides: readonly Override[];
}) {
  const { t, date } = useText();
  const store = useCascade();
  const people = usePeople();
  const today = store.now().slice(0, 10);
  const numbers = useView(['sprint'], [projectId], (view) => {
    const sprints = [...view.sprint.where('projectId', projectId)];
    return new Map(sprints.map(({ id, number }) => [id, number]));
  });
  if (overrides.length === 0) return null;
  return (
    <ul className={styles['overrides']}>
      {overrides.map(({ id, rule, sprintId, reason, by, at }) => (
        <li key={id}>
          {t(`director.overrideOf.${rule}`, { number: numbers.get(sprintId) ?? '…' })}
          {': '}
          <q>{reason}</q>
          <span className={styles['under']}>
            {t('director.overrideBy', {
              name: people.get(by)?.name ?? '…',
              day: date.brief(at.slice(0, 10), today),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
