import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { useTopModal } from './modal-stack.ts';
import { hideToast, type Toast, useToasts } from './toast.ts';
import styles from './toast-region.module.css';

/** Stands once in the product. Inside an open modal dialog it moves there, so it stays in reach. */
export function ToastRegion() {
  const { t } = useText();
  const toasts = useToasts();
  const modal = useTopModal();
  return createPortal(
    <section
      aria-label={t('ui.messages')}
      aria-live="polite"
      aria-relevant="additions"
      className={styles['region']}
      data-print="hide"
    >
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </section>,
    modal ?? document.body,
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const { t } = useText();
  const [held, setHeld] = useState(false);
  const { id, stay, action } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => hideToast(id), stay);
    return () => clearTimeout(timer);
  }, [id, stay, held]);
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className={styles['toast']} data-tone={toast.tone} {...hold}>
      {toast.tone !== 'plain' && <Icon name={icons[toast.tone]} />}
      <p className={styles['text']}>{toast.text}</p>
      {action && (
        <Button
          look="quiet"
          small
          onClick={() => {
            hideToast(id);
            action.onSelect();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" small label={t('ui.close')} onClick={() => hideToast(id)} />
    </div>
  );
}

const icons = { met: 'saved', gate: 'gate-closed', missed: 'warning' } as const;
