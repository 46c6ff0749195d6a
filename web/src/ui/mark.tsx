/** Three chambers, each lower than the last. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path fill="var(--water)" d="M3 8h7v6H3zM12.5 15h7v6h-7zM22 22h7v5h-7z" />
      <path
        stroke="var(--water)"
        strokeWidth="2.5"
        d="M11.25 4v10M20.75 11v10M2 14.25h9.5M11 21.25h10M20.5 28h9.5"
      />
    </svg>
  );
}
