import { setLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import styles from './language-switch.module.css';

/** Says the other language in that language. */
export function LanguageSwitch() {
  const { language } = useText();
  const other = language === 'ru' ? 'en' : 'ru';
  return (
    <button
      type="button"
      lang={other}
      title={other === 'en' ? 'English' : 'Русский'}
      onClick={() => void setLanguage(other)}
      className={styles['switch']}
    >
      {other === 'en' ? 'En' : 'Ру'}
    </button>
  );
}
