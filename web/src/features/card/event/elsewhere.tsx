import { useText } from '../../../text/use-text.ts';
import styles from '../details.module.css';
import own from './event.module.css';
import { FactField } from './fact-field.tsx';
import { OuterLink } from './outer-link.tsx';
import { useEditEvent, useEvent } from './use-event.ts';
import { addressOf } from './web-address.ts';

/** Where the event is kept in a system outside: its name, the number there and a link. */
export function Elsewhere() {
  const { t } = useText();
  const { externalSystem, externalNumber, externalUrl } = useEvent();
  const edit = useEditEvent();
  return (
    <div className={own['group']}>
      <div className={styles['grid']}>
        <FactField
          name="externalSystem"
          label={t('event.system')}
          max={100}
          stored={externalSystem ?? ''}
          save={(text) => edit({ externalSystem: text === '' ? null : text })}
        />
        <FactField
          name="externalNumber"
          label={t('event.number')}
          max={100}
          stored={externalNumber ?? ''}
          save={(text) => edit({ externalNumber: text === '' ? null : text })}
        />
      </div>
      <FactField
        name="externalUrl"
        label={t('event.url')}
        max={2000}
        inputMode="url"
        stored={externalUrl ?? ''}
        save={(text) => {
          const address = addressOf(text);
          return address === undefined ? t('event.urlWrong') : edit({ externalUrl: address });
        }}
      />
      <OuterLink />
    </div>
  );
}
