import type { Decision } from '@kaskad/shared/domain/retro/retro.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { GivenAnswer } from './answer-ways.ts';
import styles from './decision-item.module.css';

export interface AnswerFormProps {
  readonly decision: Decision;
  readonly sprint: Sprint;
  readonly onAnswer: (given: GivenAnswer) => void;
  readonly onClose: () => void;
}

/** Fields, then the two buttons. The focus goes to the first field; Escape closes. */
export function AnswerShell({
  missing,
  onSend,
  onClose,
  children,
}: {
  /** Why it cannot be sent yet. */
  missing: string | undefined;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (missing === undefined) onSend();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape leaves the form from any of its fields
    <form ref={form} className={styles['form']} onSubmit={send} onKeyDown={leave}>
      {children}
      <div className={styles['ways']}>
        <Button type="submit" refused={missing}>
          {t('planning.answer')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
