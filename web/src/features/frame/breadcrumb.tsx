import { Link } from 'wouter';
import { useText } from '../../text/use-text.ts';
import styles from './breadcrumb.module.css';

/** Where the user is, from the widest place to this one; the last has no link. */
export function Breadcrumb({ steps }: { steps: readonly { label: string; href?: string }[] }) {
  const { t } = useText();
  return (
    <nav aria-label={t('frame.place')}>
      <ol className={styles['list']}>
        {steps.map((step, at) => (
          <li key={step.label} className={styles['step']}>
            {step.href !== undefined && at < steps.length - 1 ? (
              <Link href={step.href} className={styles['link']}>
                {step.label}
              </Link>
            ) : (
              <span aria-current="page" className={styles['here']}>
                {step.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
