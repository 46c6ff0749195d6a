import type { FrozenCard } from '@kaskad/shared/domain/sprint/frozen.ts';
import type { SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import type { Promised } from '@kaskad/shared/domain/sprint/promise.ts';
import { usePeople } from '../../sync/people.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { type ComparedCard, comparedCards } from './compared.ts';
import styles from './compared-table.module.css';

/** The promise and the outcome of a closed sprint, line by line; both sides are read from frozen records. */
export function ComparedTable({
  outcome,
  promise,
}: {
  outcome: SprintOutcome;
  promise: Promised | undefined;
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
        {promise !== undefined && <SprintRows promised={promise.sprint} came={outcome.sprint} />}
        {comparedCards(promise, outcome).map((card) => (
          <CardRow key={card.outcome.id} card={card} />
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

function CardRow({ card: { promised, outcome, moved } }: { card: ComparedCard }) {
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
          <PlanOf card={promised} />
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
        {moved && <PlanOf card={outcome} />}
        {actualResult !== null && <span className={styles['why']}>{actualResult}</span>}
        {reason !== null && <span className={styles['why']}>{reason}</span>}
      </td>
    </tr>
  );
}

/** When and who, as the record says; people by the names they have now. */
function PlanOf({ card }: { card: FrozenCard }) {
  const { t, date } = useText();
  const people = usePeople();
  const { startsOn, endsOn, scheduleText, responsible } = card;
  const first = startsOn ?? endsOn;
  const when = first === null ? scheduleText : date.range(first, endsOn ?? first);
  const who = responsible.map((id) => people.get(id)?.name ?? '…').join(', ');
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
