import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import { inCatalogueOrder } from '@kaskad/shared/domain/direction/catalogue-order.ts';
import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useWhyNot } from '../../sync/use-why-not.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { CatalogueGroupPart } from './catalogue-group.tsx';
import { DirectionDialog } from './direction-dialog.tsx';
import screen from './direction-screen.module.css';
import { catalogueOf } from './directions.ts';
import { RetiredDirections } from './retired-directions.tsx';
import { useDirectionWords } from './use-direction-words.ts';

/** The catalogue of National Projects with both periods; the director changes it, all others read it. */
export function CatalogueScreen() {
  const { t, number } = useText();
  const { day } = useDirectionWords();
  const { cascadeId } = useCascade();
  const [editing, setEditing] = useState<Direction | 'new'>();
  const groups = useView(['direction'], [], catalogueOf);
  const retired = useView(['direction'], [], (view) =>
    inCatalogueOrder(view).filter(({ retiredAt }) => retiredAt !== null),
  );
  const cascade = useView(['cascade'], [], cascadeOf);
  const projects = useView(['link'], [], (view) => {
    const counts = new Map<string, number>();
    for (const { directionId, projectId } of view.link.values())
      if (directionId !== null && projectId !== null)
        counts.set(directionId, (counts.get(directionId) ?? 0) + 1);
    return counts;
  });
  const mayEdit =
    useWhyNot('direction.edit', { directionId: groups[0]?.national.id ?? cascadeId })?.code !==
    'forbidden';
  useTitle(t('direction.catalogue'));
  return (
    <div className={screen['screen']}>
      <header className={screen['head']}>
        <div>
          <h1 className={screen['title']}>{t('direction.catalogue')}</h1>
          <p className={screen['lead']}>{t('direction.catalogueLead')}</p>
          {cascade !== undefined && (
            <p className={screen['lead']}>
              {t('direction.edition', {
                number: number(cascade.catalogueVersion),
                date: day(cascade.catalogueAt.slice(0, 10)),
              })}
            </p>
          )}
        </div>
        <div className={screen['actions']} data-print="hide">
          <LinkButton href={`/c/${cascadeId}/trace`} icon="matrix">
            {t('direction.toTrace')}
          </LinkButton>
          {mayEdit && (
            <Button look="primary" icon="plus" onClick={() => setEditing('new')}>
              {t('direction.add')}
            </Button>
          )}
        </div>
      </header>
      {groups.map((group) => (
        <CatalogueGroupPart
          key={group.national.id}
          group={group}
          projects={projects}
          onEdit={mayEdit ? setEditing : undefined}
        />
      ))}
      {retired.length > 0 && <RetiredDirections retired={retired} />}
      {editing !== undefined && (
        <DirectionDialog
          {...(editing === 'new' ? {} : { direction: editing })}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}
