import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './account-form.module.css';

/** Fields, what went wrong with all of them, and the one button. */
export function AccountForm({
  action,
  busy,
  problem,
  onSubmit,
  children,
}: {
  /** The words on the button. */
  action: string;
  busy: boolean;
  problem: string | undefined;
  onSubmit: () => void;
  children?: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    onSubmit();
  };
  useEffect(() => {
    if (problem === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid], [type="password"]')?.focus();
  }, [problem]);
  return (
    <form ref={form} noValidate onSubmit={submit} className={styles['form']}>
      <div aria-live="assertive">
        {problem !== undefined && <Banner tone="missed">{problem}</Banner>}
      </div>
      {children}
      <Button type="submit" look="primary" wide busy={busy}>
        {action}
      </Button>
    </form>
  );
}
