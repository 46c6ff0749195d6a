import type { Me } from '@kaskad/shared/contract/account.ts';
import { Link, Redirect } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './choose-cascade.module.css';

/** One cascade opens at once; several are chosen from; none says whom to ask. */
export function ChooseCascade({ me }: { me: Me }) {
  const { t } = useText();
  useTitle(t('frame.product'));
  const only = me.cascades[0];
  if (only !== undefined && me.cascades.length === 1)
    return <Redirect to={`/c/${only.id}`} replace />;
  return (
    <div className={styles['page']}>
      {only === undefined ? (
        <EmptyState page title={t('frame.noCascade')}>
          <p>{t('frame.noCascadeHint')}</p>
        </EmptyState>
      ) : (
        <>
          <h1>{t('frame.chooseCascade')}</h1>
          <ul className={styles['list']}>
            {me.cascades.map((cascade) => (
              <li key={cascade.id}>
                <Link href={`/c/${cascade.id}`} className={styles['link']}>
                  <span className={styles['title']}>{cascade.programmeTitle}</span>
                  <span className={styles['note']}>
                    {cascade.organisationName} · {t(`organisationRole.${cascade.role}`)}
                  </span>
                  <Icon name="chevron-right" />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
