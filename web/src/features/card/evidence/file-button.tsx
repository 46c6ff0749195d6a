import { useRef } from 'react';
import { sendFiles, type Upload, type UploadTarget } from '../../../sync/uploads.ts';
import { Button } from '../../../ui/button.tsx';
import type { IconName } from '../../../ui/icon-paths.ts';
import styles from './evidence.module.css';

/** Opens the system's choice of files and sends what was chosen. */
export function FileButton({
  target,
  kind,
  icon,
  label,
}: {
  target: UploadTarget;
  kind: Upload['kind'];
  icon: IconName;
  label: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        className={styles['input']}
        tabIndex={-1}
        aria-hidden="true"
        data-kind={kind}
        onChange={(event) => {
          sendFiles(target, kind, event.target.files ?? []);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
      <Button small icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
