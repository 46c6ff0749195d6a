import { saidIn } from '@kaskad/shared/domain/retro/said.ts';
import { themesOf } from '@kaskad/shared/domain/retro/themes.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ThemeSaid } from './theme-said.tsx';
import styles from './themes-view.module.css';
import type { Room } from './use-director-query.ts';

/** Words that retrospectives have in common; the chosen one with everything that was said about it. */
export function ThemesView({ room }: { room: Room }) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const themes = useView(['note', 'retro', 'decision'], [], (view) => themesOf(saidIn(view)));
  if (themes.length === 0) {
    return (
      <EmptyState title={t('director.noThemes')}>
        <p>{t('director.noThemesHint')}</p>
      </EmptyState>
    );
  }
  const chosen = themes.find(({ stem }) => stem === room.query.theme) ?? themes[0];
  const shown = all ? themes : themes.filter((theme, at) => at < FIRST || theme === chosen);
  const rest = themes.length - shown.length;
  return (
    <div className={styles['themes']}>
      <section className={styles['list']} aria-label={t('director.themes')}>
        <p className={styles['quiet']}>{t('director.themesLead')}</p>
        <ul>
          {shown.map(({ stem, word, sprintIds, projectIds }) => (
            <li key={stem}>
              <Link
                href={room.hrefWith({ theme: stem })}
                replace
                className={styles['theme']}
                aria-current={stem === chosen?.stem || undefined}
              >
                <strong>{word}</strong>
                <span>
                  {t('director.inRetros', { n: sprintIds.length })},{' '}
                  {t('director.inProjects', { n: projectIds.length })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('director.moreThemes', { n: rest })}
          </Button>
        )}
      </section>
      <section className={styles['detail']} aria-live="polite">
        {chosen && <ThemeSaid theme={chosen} />}
      </section>
    </div>
  );
}

const FIRST = 24;
