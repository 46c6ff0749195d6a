import type { FrozenCard } from '@kaskad/shared/domain/sprint/frozen.ts';
import type { SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import type { Promised } from '@kaskad/shared/domain/sprint/promise.ts';
import type { Frozen, FrozenNames } from '../../sync/read-records.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { type ComparedCard, comparedCards } from './compared.ts';
import styles from './compared-table.module.css';

/** The promise and the outcome of a closed sprint, line by line; each side with the words and names of its own record. */
export function ComparedTable({
  outcome,
  promise,
}: {
  outcome: Frozen<SprintOutcome>;
  promise: Frozen<Promised> | undefined;
}) {
  const { t } = useText();
  return (
    <table className={styles['table']}>
      <caption>{t('outcome.compared')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('outcome.card')}</th>
          <th scope="col">{t('outcome.promised')}</th>
          <th scope="col">{t('outcome.came')}</th>
        </tr>
      </thead>
      <tbody>
        {promise !== undefined && (
          <SprintRows promised={promise.content.sprint} came={outcome.content.sprint} />
        )}
        {comparedCards(promise?.content, outcome.content).map((card) => (
          <CardRow
            key={card.outcome.id}
            card={card}
            promisedNames={promise?.names}
            names={outcome.names}
          />
        ))}
      </tbody>
    </table>
  );
}

type FrozenSprint = SprintOutcome['sprint'];

/** The goal and the days, where they are not as promised. */
function SprintRows({ promised, came }: { promised: FrozenSprint; came: FrozenSprint }) {
  const { t, date } = useText();
  const days = ({ startsOn, endsOn }: FrozenSprint) =>
    startsOn === null || endsOn === null ? '—' : date.range(startsOn, endsOn);
  const rows = [
    [t('outcome.goal'), promised.goal ?? '—', came.goal ?? '—'],
    [t('outcome.days'), days(promised), days(came)],
  ] as const;
  return rows.map(([name, was, is]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{was}</td>
      <td className={was === is ? styles['same'] : undefined}>
        {was === is ? t('outcome.same') : is}
      </td>
    </tr>
  ));
}

function CardRow({
  card: { promised, outcome, moved },
  promisedNames,
  names,
}: {
  card: ComparedCard;
  promisedNames: FrozenNames | undefined;
  names: FrozenNames;
}) {
  const { t } = useText();
  const { fate, reason, doneTitle, restTitle, actualResult } = outcome;
  const done = fate === 'done';
  return (
    <tr>
      <th scope="row">{promised?.title ?? outcome.title}</th>
      <td>
        {promised === null ? (
          <span className={styles['same']}>{t('plan.addedLater')}</span>
        ) : (
          <PlanOf card={promised} names={promisedNames} />
        )}
      </td>
      <td>
        <span className={styles['fate']} data-done={done || undefined}>
          <Icon name={done ? 'check' : fateIcons[fate]} size={16} />
          {t(`outcome.fate.${fate}`)}
        </span>
        {doneTitle !== null && <span className={styles['why']}>{doneTitle}</span>}
        {restTitle !== null && (
          <span className={styles['why']}>{t('outcome.rest', { title: restTitle })}</span>
        )}
        {moved && <PlanOf card={outcome} names={names} />}
        {actualResult !== null && <span className={styles['why']}>{actualResult}</span>}
        {reason !== null && <span className={styles['why']}>{reason}</span>}
      </td>
    </tr>
  );
}

/** When and who, as the record says. */
function PlanOf({ card, names }: { card: FrozenCard; names: FrozenNames | undefined }) {
  const { t, date } = useText();
  const { startsOn, endsOn, scheduleText, responsible } = card;
  const first = startsOn ?? endsOn;
  const when = first === null ? scheduleText : date.range(first, endsOn ?? first);
  const who = responsible.map((id) => names?.get(id) ?? '…').join(', ');
  return (
    <>
      <span className={styles['when']}>{when ?? t('outcome.unnamed')}</span>
      {who !== '' && <span className={styles['why']}>{who}</span>}
    </>
  );
}

const fateIcons = {
  carried: 'carry',
  split: 'copy',
  idea: 'undo',
  cancelled: 'close',
  withdrawn: 'close',
} as const;
