import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './direction-picker.module.css';
import { catalogueOf, directionYears, type LinkedDirection } from './directions.ts';
import { useDirectionWords } from './use-direction-words.ts';

/** The catalogue of both periods; a tick ties the project to a direction at once. */
export function DirectionPicker({
  projectId,
  linked,
  onClose,
}: {
  projectId: string;
  linked: readonly LinkedDirection[];
  onClose: () => void;
}) {
  const { t } = useText();
  const { name } = useDirectionWords();
  const { ask, whyNot } = useAsk();
  const [search, setSearch] = useState('');
  const groups = useView(['direction'], [], catalogueOf);
  const fits = (direction: Direction) =>
    name(direction).toLowerCase().includes(search.trim().toLowerCase());
  const turn = (direction: Direction) => {
    const known = linked.find((one) => one.direction.id === direction.id);
    if (known === undefined)
      ask('project.link', { projectId, linkId: newId(), to: { directionId: direction.id } });
    else ask('project.unlink', { linkId: known.link.id });
  };
  const refused = whyNot('project.edit', { projectId });
  return (
    <Dialog open size="medium" title={t('direction.pickTitle')} onClose={onClose}>
      {refused !== undefined && <Banner>{refused}</Banner>}
      <TextField label={t('direction.find')} value={search} onValue={setSearch} />
      {groups.map(({ national, federal }) => {
        const shown = federal.filter((one) => fits(one) || fits(national));
        if (shown.length === 0 && !fits(national)) return null;
        return (
          <section key={national.id} className={styles['group']}>
            <h3 className={styles['heading']}>
              {t('direction.nationalProject', { title: name(national) })} {directionYears(national)}
            </h3>
            {[national, ...shown].map((direction) => (
              <Checkbox
                key={direction.id}
                checked={linked.some((one) => one.direction.id === direction.id)}
                disabled={refused !== undefined}
                onChecked={() => turn(direction)}
              >
                {direction === national ? t('direction.wholeNational') : name(direction)}
              </Checkbox>
            ))}
          </section>
        );
      })}
    </Dialog>
  );
}
