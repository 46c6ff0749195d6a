import styles from './health-mark.module.css';

/**
 * How something that is measured stands: `met` and `missed` are settled, `on-track` and `behind` are told of work under
 * way, `unclear` waits for a person.
 */
export type HealthTone =
  | 'met'
  | 'on-track'
  | 'behind'
  | 'missed'
  | 'no-data'
  | 'not-started'
  | 'unclear';

/** The shape that goes with the colour, so that a grey print and colour-blind eyes tell them apart; its word stands beside. */
export function HealthShape({ health, size = 16 }: { health: HealthTone; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={styles['shape']}
      data-health={health}
    >
      {shapes[health]}
    </svg>
  );
}

/** Shape and word. */
export function HealthMark({ health, children }: { health: HealthTone; children: string }) {
  return (
    <span className={styles['mark']}>
      <HealthShape health={health} />
      {children}
    </span>
  );
}

const onFill = { stroke: 'var(--sheet)' };
const shapes = {
  met: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="M5 8.2l2.1 2.1L11 6" style={onFill} />
    </>
  ),
  'on-track': (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5 8.2l2.1 2.1L11 6" />
    </>
  ),
  behind: (
    <>
      <path d="M8 2.2l6.3 11H1.7z" />
      <path d="M8 6.6v3M8 11.3v.1" />
    </>
  ),
  missed: (
    <>
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" fill="currentColor" />
      <path d="M5.5 5.5l5 5M10.5 5.5l-5 5" style={onFill} />
    </>
  ),
  'no-data': <circle cx="8" cy="8" r="6.25" strokeDasharray="2 2.6" />,
  'not-started': <path d="M2 8h12" />,
  unclear: (
    <>
      <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" />
      <path d="M6.6 6.7a1.5 1.5 0 1 1 2 1.4c-.4.2-.6.4-.6.9M8 10.9v.1" strokeWidth="1.4" />
    </>
  ),
} as const;
