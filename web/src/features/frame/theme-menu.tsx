import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { setTheme, type Theme, useTheme } from './theme.ts';

const icons = { system: 'system', light: 'sun', dark: 'moon' } as const;
const names = {
  system: 'frame.themeSystem',
  light: 'frame.themeLight',
  dark: 'frame.themeDark',
} as const;
const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function ThemeMenu() {
  const { t } = useText();
  const theme = useTheme();
  return (
    <Menu
      label={t('frame.theme')}
      align="end"
      trigger={(props) => (
        <IconButton
          icon={icons[theme]}
          label={`${t('frame.theme')}: ${t(names[theme])}`}
          {...props}
        />
      )}
    >
      <ThemeItems />
    </Menu>
  );
}

/** The three themes as items of any menu. */
export function ThemeItems() {
  const { t } = useText();
  const theme = useTheme();
  return themes.map((one) => (
    <MenuItem key={one} icon={icons[one]} checked={one === theme} onSelect={() => setTheme(one)}>
      {t(names[one])}
    </MenuItem>
  ));
}
