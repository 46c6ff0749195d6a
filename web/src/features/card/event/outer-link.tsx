import { useText } from '../../../text/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import own from './event.module.css';
import { useEvent } from './use-event.ts';
import { isWebAddress, siteOf } from './web-address.ts';

/** The way into the system outside; nothing without an address that may be opened. */
export function OuterLink() {
  const { t } = useText();
  const { externalSystem, externalUrl } = useEvent();
  if (externalUrl === null || !isWebAddress(externalUrl)) return null;
  const site = siteOf(externalUrl);
  return (
    <p>
      <a href={externalUrl} target="_blank" rel="noopener noreferrer" className={own['outer']}>
        <Icon name="link" size={16} />
        <span>{t('event.openLink', { title: externalSystem ?? site })}</span>
      </a>
      {externalSystem !== null && <span className={own['site']}> {site}</span>}
    </p>
  );
}
