import type { Link as LinkRow } from '@kaskad/shared/domain/card/link.ts';
import { Link } from 'wouter';
import { newId } from '../../sync/new-id.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useAsk, useCard } from './card-room.ts';
import styles from './links.module.css';
import { Picker } from './picker.tsx';
import { Section } from './section.tsx';
import { KpiService } from './serving/kpi-service.tsx';
import { targetOf, useLinkTargets } from './use-link-targets.ts';

/** What the card is for: goals, indicators and directions it is tied to. */
export function Links() {
  const { t } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const links = useView(['link'], [card.id], (view) => [...view.link.where('cardId', card.id)]);
  const groups = useLinkTargets(links);
  return (
    <Section
      title={t('card.why')}
      action={
        locked === undefined && (
          <Picker
            label={t('card.addLink')}
            icon="link"
            groups={groups}
            onPick={(id) =>
              ask('card.link', { cardId: card.id, linkId: newId(), to: targetOf(id) })
            }
          />
        )
      }
    >
      {links.length === 0 && <p className={styles['none']}>{t('card.nothing')}</p>}
      <ul className={styles['list']}>
        {links.map((link) => (
          <OneLink key={link.id} link={link} />
        ))}
      </ul>
    </Section>
  );
}

function OneLink({ link }: { link: LinkRow }) {
  const { t, language } = useText();
  const { cascadeId } = useCascade();
  const { locked } = useCard();
  const ask = useAsk();
  const goal = useRow('goal', link.goalId);
  const kpi = useRow('kpi', link.kpiId);
  const direction = useRow('direction', link.directionId);
  const icon = link.goalId !== null ? 'goal' : link.kpiId !== null ? 'kpi' : 'direction';
  const title =
    goal?.title ??
    kpi?.metric ??
    (direction && directionName(direction, language)) ??
    t('history.gone');
  const place = (goal ?? kpi)?.projectId;
  const home = `/c/${cascadeId}${place == null ? '' : `/p/${place}`}`;
  const href = goal !== undefined ? `${home}/goals` : kpi && `${home}/kpis?kpi=${kpi.id}`;
  const kind = goal === undefined ? t(kindWords[icon]) : t(`goalLevel.${goal.level}`);
  return (
    <li className={styles['link']}>
      <Icon name={icon} label={kind} />
      <div className={styles['words']}>
        <p className={styles['title']}>
          {href === undefined ? title : <Link href={href}>{title}</Link>}
        </p>
        {kpi !== undefined && href !== undefined && <KpiService kpi={kpi} href={href} />}
      </div>
      {locked === undefined && (
        <IconButton
          small
          icon="close"
          label={t('card.remove', { what: title })}
          onClick={() => ask('card.unlink', { linkId: link.id })}
        />
      )}
    </li>
  );
}

const kindWords = { goal: 'card.goals', kpi: 'card.kpis', direction: 'card.directions' } as const;
