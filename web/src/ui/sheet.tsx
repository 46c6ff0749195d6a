import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { IconButton } from './icon-button.tsx';
import styles from './sheet.module.css';
import { phone, useMedia } from './use-media.ts';
import { useNativeDialog } from './use-native-dialog.ts';

type SheetProps = {
  open: boolean;
  onClose: () => void;
  /** Names the sheet; shown in its head unless `head` stands there instead. */
  title: string;
  head?: ReactNode;
  /** Icon buttons beside the cross. */
  actions?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
};

/**
 * A page at the side: what stands behind it stays in reach. On a phone it fills the screen and is
 * modal.
 */
export function Sheet({ open, ...props }: SheetProps) {
  const modal = useMedia(phone);
  return open ? <OpenSheet key={String(modal)} modal={modal} {...props} /> : null;
}

function OpenSheet({
  modal,
  onClose,
  title,
  head,
  actions,
  children,
  footer,
}: Omit<SheetProps, 'open'> & { modal: boolean }) {
  const { t } = useText();
  const id = useId();
  const dialog = useNativeDialog(modal, onClose);
  return (
    <dialog {...dialog} aria-labelledby={id} className={styles['sheet']}>
      <div className={styles['header']}>
        <div className={styles['head']}>
          {head}
          <h2
            id={id}
            tabIndex={-1}
            data-dialog-title
            className={head === undefined ? styles['title'] : styles['unseen']}
          >
            {title}
          </h2>
        </div>
        <div className={styles['actions']}>
          {actions}
          <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
        </div>
      </div>
      <div className={styles['body']}>{children}</div>
      {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
    </dialog>
  );
}
