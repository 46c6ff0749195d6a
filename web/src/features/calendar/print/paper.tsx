import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './print.module.css';

/** A sheet of paper on the screen, made smaller where the screen is narrower; printed as it is. */
export function Paper({
  label,
  landscape = false,
  children,
}: {
  label: string;
  landscape?: boolean;
  children: ReactNode;
}) {
  const desk = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState({ scale: 1, height: 0 });
  useEffect(() => {
    const [around, sheet] = [desk.current, paper.current];
    if (around === null || sheet === null) return;
    const settle = () => {
      const scale = Math.min(1, around.clientWidth / sheet.offsetWidth);
      setShown({ scale, height: sheet.offsetHeight * scale });
    };
    const watch = new ResizeObserver(settle);
    watch.observe(around);
    watch.observe(sheet);
    return () => watch.disconnect();
  }, []);
  const style = { '--scale': shown.scale, '--height': `${shown.height}px` } as CSSProperties;
  return (
    <section ref={desk} className={styles['desk']} style={style} aria-label={label}>
      <div ref={paper} className={styles['paper']} data-landscape={landscape || undefined}>
        {children}
      </div>
    </section>
  );
}
