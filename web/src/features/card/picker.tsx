import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { Popover } from '../../ui/popover.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { matching, type PickGroup } from './matching.ts';
import styles from './picker.module.css';

/** A button that opens a list to choose from, with a field to narrow it. `extra` may offer what is not in the list. */
export function Picker({
  label,
  icon = 'plus',
  groups,
  refused,
  onPick,
  extra,
}: {
  label: string;
  icon?: IconName;
  groups: readonly PickGroup[];
  refused?: string | undefined;
  onPick: (id: string) => void;
  extra?: (typed: string, close: () => void) => ReactNode;
}) {
  if (refused !== undefined) {
    return (
      <Button small look="quiet" icon={icon} refused={refused}>
        {label}
      </Button>
    );
  }
  return (
    <Popover
      label={label}
      align="end"
      trigger={(props) => (
        <Button small look="quiet" icon={icon} {...props}>
          {label}
        </Button>
      )}
    >
      {(close) => (
        <Choice
          groups={groups}
          onPick={(id) => {
            close();
            onPick(id);
          }}
          extra={(typed) => extra?.(typed, close)}
        />
      )}
    </Popover>
  );
}

function Choice({
  groups,
  onPick,
  extra,
}: {
  groups: readonly PickGroup[];
  onPick: (id: string) => void;
  extra: (typed: string) => ReactNode;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const shown = matching(groups, typed);
  const none = groups.every((group) => group.options.length === 0)
    ? 'card.allChosen'
    : 'card.noneFound';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the controls inside
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrows move among the controls inside
    <div className={styles['choice']} onKeyDown={moveFocus}>
      <TextField
        label={t('card.find')}
        hideLabel
        placeholder={t('card.find')}
        value={typed}
        onValue={setTyped}
        onKeyDown={(event) => {
          const first = shown[0]?.options[0];
          if (event.key !== 'Enter' || first === undefined) return;
          // Else the key would press the button that gets the focus back.
          event.preventDefault();
          onPick(first.id);
        }}
      />
      <div className={styles['list']}>
        {shown.map((group) => (
          <div key={group.label ?? ''}>
            {group.label !== undefined && <p className={styles['heading']}>{group.label}</p>}
            <ul>
              {group.options.map((option) => (
                <li key={option.id}>
                  <button
                    type="button"
                    className={styles['option']}
                    onClick={() => onPick(option.id)}
                  >
                    {option.label}
                    {option.note !== undefined && (
                      <span className={styles['note']}>{option.note}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {shown.length === 0 && <p className={styles['none']}>{t(none)}</p>}
      </div>
      {extra(typed.trim())}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
