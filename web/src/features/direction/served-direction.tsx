import { directionLabel } from '@kaskad/shared/domain/direction/succession.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ContinuationPart } from './continuation-part.tsx';
import { type LinkedDirection, servedDays } from './directions.ts';
import styles from './project-directions.module.css';
import { ServingDialog } from './serving-dialog.tsx';
import { useDirectionWords } from './use-direction-words.ts';

/** One direction of a project: its name on this day, the years it is served, the part that is meant, what continues it. */
export function ServedDirection({
  link,
  direction,
  project,
}: LinkedDirection & { project: Project }) {
  const { t } = useText();
  const { name, label, years } = useDirectionWords();
  const { ask, whyNot } = useAsk();
  const store = useCascade();
  const [editing, setEditing] = useState(false);
  const today = store.now().slice(0, 10);
  const shown = useView(['link', 'direction'], [link, today], (view) => ({
    label: directionLabel(view, link, today),
    above: [...view.direction.where('code', direction.parentCode ?? '')][0],
  }));
  const title = shown.label === undefined ? name(direction) : label(shown.label);
  const days = servedDays(link, project);
  const refused = whyNot('project.unlink', { linkId: link.id });
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <Icon name="direction" />
        <div>
          <h2 className={styles['name']}>{title}</h2>
          {shown.above !== undefined && (
            <p className={styles['above']}>
              {t('direction.nationalProject', { title: name(shown.above) })}
            </p>
          )}
          <p className={styles['years']}>
            {days === undefined
              ? t('direction.neverServed')
              : t('direction.served', { years: years(days) })}
          </p>
          {link.note !== null && <p>{t('direction.noteIs', { note: link.note })}</p>}
        </div>
        {refused === undefined && (
          <div className={styles['actions']} data-print="hide">
            <IconButton
              icon="edit"
              label={t('direction.editServing', { title })}
              onClick={() => setEditing(true)}
            />
            <IconButton
              icon="close"
              label={t('direction.unlink', { title })}
              onClick={() => ask('project.unlink', { linkId: link.id })}
            />
          </div>
        )}
      </div>
      <ContinuationPart link={link} />
      {editing && (
        <ServingDialog link={link} direction={direction} onClose={() => setEditing(false)} />
      )}
    </li>
  );
}
