import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { DirectionPicker } from './direction-picker.tsx';
import styles from './direction-section.module.css';
import { directionYears, linkedDirections, successorsOf } from './directions.ts';
import side from './side-section.module.css';

/** Directions of the National Projects that the project serves, with what continues them. */
export function DirectionSection({ projectId }: { projectId: string }) {
  const { t } = useText();
  const [picking, setPicking] = useState(false);
  const linked = useView(['link', 'direction'], [projectId], (view) =>
    linkedDirections(view, projectId),
  );
  return (
    <section className={side['section']}>
      <header className={side['head']}>
        <h2 className={side['title']}>{t('direction.ofProject')}</h2>
        <IconButton icon="plus" label={t('direction.link')} onClick={() => setPicking(true)} />
      </header>
      {linked.length === 0 ? (
        <p className={side['note']}>{t('direction.noneLinked')}</p>
      ) : (
        <ul className={side['list']}>
          {linked.map(({ direction, linkId }) => (
            <Linked key={linkId} direction={direction} linkId={linkId} />
          ))}
        </ul>
      )}
      {picking && (
        <DirectionPicker projectId={projectId} linked={linked} onClose={() => setPicking(false)} />
      )}
    </section>
  );
}

function Linked({ direction, linkId }: { direction: Direction; linkId: string }) {
  const { t, language } = useText();
  const { ask, whyNot } = useAsk();
  const successors = useView(['direction'], [direction], (view) => successorsOf(view, direction));
  const name = directionName(direction, language);
  const refused = whyNot('project.unlink', { linkId });
  return (
    <li className={styles['direction']}>
      <Icon name="direction" size={16} />
      <div className={styles['words']}>
        <p>
          {name} <span className={styles['years']}>{directionYears(direction)}</span>
        </p>
        {successors.map(({ next, confidence }) => (
          <p key={next.id} className={styles['next']}>
            <Icon name="arrow-right" size={16} />
            <span>
              {directionName(next, language)}{' '}
              <span className={styles['years']}>
                {directionYears(next)}, {t(`direction.confidence.${confidence}`)}
              </span>
            </span>
          </p>
        ))}
      </div>
      <IconButton
        icon="close"
        small
        label={refused ?? t('direction.unlink', { title: name })}
        aria-disabled={refused !== undefined || undefined}
        onClick={() => refused === undefined && ask('project.unlink', { linkId })}
      />
    </li>
  );
}
