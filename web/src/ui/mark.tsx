/** The product's sign: three chambers, each lower than the last, and the gates between them. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path fill="var(--water-shallow)" d="M3 9h8v6H3zM12 16h9v6h-9zM22 23h8v5h-8z" />
      <path
        stroke="var(--water)"
        strokeWidth="2.5"
        d="M3.25 4v11H11M11.75 8.5v13.5H21M21.25 15.5V28H30"
      />
    </svg>
  );
}
