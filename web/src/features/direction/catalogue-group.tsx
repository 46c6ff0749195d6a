import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { directionOfCode, mergedInto } from '@kaskad/shared/domain/direction/succession.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './catalogue.module.css';
import type { CatalogueGroup } from './directions.ts';
import { useDirectionWords } from './use-direction-words.ts';

type OnEdit = ((direction: Direction) => void) | undefined;
type Counts = ReadonlyMap<string, number>;

/** A National Project with its federal projects. Without `onEdit` it is read. */
export function CatalogueGroupPart({
  group: { national, federal },
  projects,
  onEdit,
}: {
  group: CatalogueGroup;
  projects: Counts;
  onEdit: OnEdit;
}) {
  return (
    <section className={styles['group']}>
      <Row direction={national} count={projects.get(national.id) ?? 0} onEdit={onEdit} />
      <ul>
        {federal.map((direction) => (
          <li key={direction.id}>
            <Row direction={direction} count={projects.get(direction.id) ?? 0} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({
  direction,
  count,
  onEdit,
}: {
  direction: Direction;
  count: number;
  onEdit: OnEdit;
}) {
  const { t } = useText();
  const { name, years } = useDirectionWords();
  const isWhole = direction.level === 'national';
  const Name = isWhole ? 'h2' : 'p';
  const title = name(direction);
  return (
    <div className={styles['row']} data-head={isWhole || undefined}>
      <div className={styles['words']}>
        <Name>
          {isWhole ? t('direction.nationalProject', { title }) : title}{' '}
          <span className={styles['code']}>{direction.code}</span>
        </Name>
        <SuccessorLine direction={direction} />
      </div>
      <span className={styles['years']}>{years(direction)}</span>
      <span className={styles['count']}>{count > 0 && t('direction.projects', { n: count })}</span>
      {onEdit !== undefined && (
        <span className={styles['edit']} data-print="hide">
          <IconButton
            icon="edit"
            label={t('direction.edit', { title })}
            onClick={() => onEdit(direction)}
          />
        </span>
      )}
    </div>
  );
}

/** «вошло в «Современная школа»; дальше «Педагоги и наставники», прямое продолжение». */
function SuccessorLine({ direction }: { direction: Direction }) {
  const { t } = useText();
  const { name } = useDirectionWords();
  const next = useView(['direction'], [direction], (view) => {
    const merger = mergedInto(view, direction);
    return direction.successors.flatMap(({ code, confidence }) => {
      const found = directionOfCode(view, code);
      return found === undefined ? [] : [{ found, confidence, isMerger: found === merger }];
    });
  });
  if (next.length === 0) return null;
  const told = next.map(({ found, confidence, isMerger }) =>
    isMerger
      ? `${t('direction.mergedShort')} «${name(found)}»`
      : `«${name(found)}», ${t(`direction.confidence.${confidence}`)}`,
  );
  return (
    <p className={styles['next']}>
      {next[0]?.isMerger !== true && `${t('direction.next')}: `}
      {told.join('; ')}
    </p>
  );
}
