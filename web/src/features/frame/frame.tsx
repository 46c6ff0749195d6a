import { type ReactNode, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Mark } from '../../ui/mark.tsx';
import styles from './frame.module.css';
import { storedNarrow, storeNarrow } from './rail-width.ts';
import type { Section } from './section.ts';
import { SectionLinks } from './section-links.tsx';
import { useArrival } from './use-arrival.ts';

/**
 * What stands around every screen. The slots belong to other parts of the product: where the user
 * is, the search, who else is here, the date of the cascade, whether everything is saved.
 */
export function Frame({
  sections,
  place,
  search,
  mentions,
  presence,
  clock,
  saved,
  person,
  children,
}: {
  sections: readonly Section[];
  place?: ReactNode;
  search?: ReactNode;
  mentions?: ReactNode;
  presence?: ReactNode;
  clock?: ReactNode;
  saved?: ReactNode;
  person: ReactNode;
  children: ReactNode;
}) {
  const { t } = useText();
  const [narrow, setNarrow] = useState(storedNarrow);
  const turn = () => {
    storeNarrow(!narrow);
    setNarrow(!narrow);
  };
  const bare = sections.length === 0;
  const main = useArrival();
  return (
    <div
      className={styles['frame']}
      data-narrow={narrow || undefined}
      data-bare={bare || undefined}
    >
      <a href="#content" className={styles['skip']} data-print="hide">
        {t('frame.skip')}
      </a>
      {!bare && (
        <nav className={styles['rail']} aria-label={t('frame.sections')} data-print="hide">
          <div className={styles['mark']}>
            <Mark />
            <span className={styles['name']}>{t('frame.product')}</span>
          </div>
          <SectionLinks sections={sections} narrow={narrow} />
          <div className={styles['fold']}>
            <IconButton
              icon={narrow ? 'unfold' : 'fold'}
              label={t(narrow ? 'frame.widen' : 'frame.narrow')}
              aria-expanded={!narrow}
              onClick={turn}
            />
          </div>
        </nav>
      )}
      <header className={styles['bar']} data-print="hide">
        {bare && <Mark />}
        <div className={styles['place']}>{place}</div>
        {search !== undefined && <div className={styles['search']}>{search}</div>}
        <div className={styles['status']}>
          {presence !== undefined && <div className={styles['presence']}>{presence}</div>}
          {clock}
          {saved}
        </div>
        {mentions}
        {person}
      </header>
      <main ref={main} id="content" tabIndex={-1} className={styles['content']}>
        {children}
      </main>
    </div>
  );
}
