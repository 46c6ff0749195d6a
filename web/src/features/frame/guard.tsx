import { Component, type ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './notice.module.css';

/** Catches a screen that failed to load or to draw, and says what to do. */
export class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useText();
  return (
    <div className={styles['notice']} role="alert">
      <EmptyState
        page
        title={t('frame.broken')}
        action={
          <Button look="primary" onClick={() => location.reload()}>
            {t('frame.reload')}
          </Button>
        }
      >
        <p>{t('frame.brokenHint')}</p>
      </EmptyState>
    </div>
  );
}
