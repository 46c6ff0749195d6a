import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { vars } from './css-vars.ts';
import styles from './locks.module.css';
import type { Chamber } from './plan-picture.ts';
import type { Fill } from './sprint-fill.ts';

type Choice = { chosen: boolean; onChoose: () => void };

/** A sprint, or the outline of one: how full it is, when it runs, what it waits for. */
export function ChamberBox({
  chamber,
  step,
  today,
  ...choice
}: { chamber: Chamber; step: number; today: string } & Choice) {
  const { t, date } = useText();
  const { number } = chamber;
  if (chamber.kind === 'outline') {
    const { outline, ideas } = chamber;
    return (
      <Box
        look="outline"
        step={step}
        level={0}
        title={t('plan.sprint', { number })}
        state={t('plan.outlined')}
        when={outline.horizon}
        hint={outline.goalHint}
        fact={t('plan.ideas', { n: ideas.length })}
        {...choice}
      />
    );
  }
  const { sprint, fill } = chamber;
  const { startsOn, endsOn, status } = sprint;
  const when =
    startsOn !== null && endsOn !== null
      ? `${date.brief(startsOn, endsOn)} – ${date.brief(endsOn, '')}`
      : endsOn === null
        ? null
        : date.brief(endsOn, today);
  return (
    <Box
      look={status}
      step={step}
      level={fill.promised === 0 ? 0 : fill.kept / fill.promised}
      title={t('plan.sprint', { number })}
      state={t(`sprintStatus.${status}`)}
      icon={status === 'closed' ? 'check' : undefined}
      when={when}
      hint={null}
      fact={factOf(sprint, fill, t)}
      {...choice}
    />
  );
}

function factOf(
  sprint: Sprint,
  { kept, promised, total }: Fill,
  t: ReturnType<typeof useText>['t'],
): ReactNode {
  if (sprint.startedAt === null) return t('plan.cards', { n: total });
  return (
    <>
      <VisuallyHidden>{t('plan.keptOfPromise')} </VisuallyHidden>
      <span title={t('plan.keptOfPromise')}>
        {t('ui.chamber', { value: kept, total: promised })}
      </span>
    </>
  );
}

/** The design stage: how many of its artefacts are written. */
export function DesignBox({
  filled,
  needed,
  ...choice
}: { filled: number; needed: number } & Choice) {
  const { t } = useText();
  return (
    <Box
      look="closed"
      step={0}
      level={filled / needed}
      title={t('plan.design')}
      state={t('plan.artefacts')}
      icon={filled === needed ? 'check' : undefined}
      when={null}
      hint={null}
      fact={t('ui.chamber', { value: filled, total: needed })}
      {...choice}
    />
  );
}

function Box({
  look,
  step,
  level,
  title,
  state,
  icon,
  when,
  hint,
  fact,
  chosen,
  onChoose,
}: {
  look: Sprint['status'] | 'outline';
  /** How many steps down the cascade. */
  step: number;
  /** From 0 (dry) to 1 (full). */
  level: number;
  title: string;
  state: ReactNode;
  icon?: 'check' | undefined;
  when: string | null;
  hint: string | null;
  fact: ReactNode;
} & Choice) {
  return (
    <li className={styles['chamber']} style={vars({ '--step': step })}>
      <button
        type="button"
        className={styles['box']}
        data-look={look}
        aria-pressed={chosen}
        onClick={onChoose}
      >
        <span className={styles['water']} style={vars({ '--level': level })} aria-hidden="true" />
        <span className={styles['name']}>{title}</span>
        <span className={styles['state']}>
          {icon && <Icon name={icon} size={16} />}
          {state}
        </span>
        {when !== null && <span className={styles['when']}>{when}</span>}
        {hint !== null && <span className={styles['hint']}>{hint}</span>}
        <span className={styles['fact']}>{fact}</span>
      </button>
    </li>
  );
}
