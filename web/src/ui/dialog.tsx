import { type MouseEvent, type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { cx } from './cx.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';
import { useNativeDialog } from './use-native-dialog.ts';

export type DialogProps = {
  open: boolean;
  /** Asked for by Escape, the cross and a press outside; the caller closes, or not. */
  onClose: () => void;
  title: string;
  /** One sentence under the title. */
  lead?: string;
  size?: 'small' | 'medium' | 'large';
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** A press outside does nothing: for dialogs that hold typed text. */
  keep?: boolean;
};

/** A modal question. On a phone it stands at the bottom edge. */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  onClose,
  title,
  lead,
  size = 'medium',
  children,
  footer,
  keep,
}: Omit<DialogProps, 'open'>) {
  const { t } = useText();
  const id = useId();
  const dialog = useNativeDialog(true, onClose);
  const onClick = (event: MouseEvent<HTMLDialogElement>) => {
    event.stopPropagation();
    if (!keep && event.target === event.currentTarget) onClose();
  };
  return (
    <dialog
      ref={dialog.ref}
      onCancel={dialog.onCancel}
      onKeyDown={dialog.onKeyDown}
      aria-labelledby={`${id}title`}
      aria-describedby={lead === undefined ? undefined : `${id}lead`}
      className={cx(styles['dialog'], styles[size])}
      onClick={onClick}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <div className={styles['inside']}>
        <div className={styles['header']}>
          <h2 id={`${id}title`} tabIndex={-1} data-dialog-title className={styles['title']}>
            {title}
          </h2>
          <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
        </div>
        {lead !== undefined && (
          <p id={`${id}lead`} className={styles['lead']}>
            {lead}
          </p>
        )}
        {children !== undefined && (
          <div className={styles['body']} data-dialog-body>
            {children}
          </div>
        )}
        {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
      </div>
    </dialog>
  );
}
