import { setLanguage } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Avatar, type AvatarPerson } from '../../ui/avatar.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { phone, useMedia } from '../../ui/use-media.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './person-menu.module.css';
import { ThemeItems, ThemeMenu } from './theme-menu.tsx';

/** Language, theme and the person. On a phone the first two stand inside the person's menu. */
export function PersonMenu({
  person,
  cascades,
  onSignOut,
}: {
  person: AvatarPerson;
  cascades: readonly { label: string; href: string; current: boolean }[];
  onSignOut: (everywhere: boolean) => void;
}) {
  const { t, language } = useText();
  const small = useMedia(phone);
  return (
    <div className={styles['person']}>
      {!small && <LanguageSwitch />}
      {!small && <ThemeMenu />}
      <Menu
        label={person.name}
        align="end"
        trigger={(props) => (
          <button
            type="button"
            aria-label={t('frame.person', { name: person.name })}
            className={styles['trigger']}
            {...props}
          >
            <Avatar person={person} />
          </button>
        )}
      >
        <MenuGroup label={person.name}>
          {cascades.length > 1 &&
            cascades.map((cascade) => (
              <MenuItem key={cascade.href} href={cascade.href} checked={cascade.current}>
                {cascade.label}
              </MenuItem>
            ))}
        </MenuGroup>
        {small && (
          <>
            <MenuSeparator />
            <MenuGroup label={t('frame.theme')}>
              <ThemeItems />
            </MenuGroup>
            <MenuSeparator />
            <MenuItem
              icon="language"
              onSelect={() => void setLanguage(language === 'ru' ? 'en' : 'ru')}
            >
              {language === 'ru' ? 'English' : 'Русский'}
            </MenuItem>
          </>
        )}
        <MenuSeparator />
        <MenuItem icon="sign-out" onSelect={() => onSignOut(false)}>
          {t('frame.signOut')}
        </MenuItem>
        <MenuItem icon="lock" onSelect={() => onSignOut(true)}>
          {t('frame.signOutEverywhere')}
        </MenuItem>
      </Menu>
    </div>
  );
}
