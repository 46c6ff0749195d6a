import type { ReactNode } from 'react';
import { setLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './account-page.module.css';

/** The page of one form: the product's name above it, the other language beside the name. */
export function AccountPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children?: ReactNode;
}) {
  const { t, language } = useText();
  useTitle(title);
  const other = language === 'ru' ? 'en' : 'ru';
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Mark size={32} />
        <span className={styles['name']}>{t('frame.product')}</span>
        <Button look="quiet" lang={other} onClick={() => void setLanguage(other)}>
          {other === 'en' ? 'English' : 'Русский'}
        </Button>
      </header>
      <main className={styles['main']}>
        <h1>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        {children}
      </main>
    </div>
  );
}
