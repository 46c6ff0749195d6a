import type { Evidence } from '@kaskad/shared/domain/event/evidence.ts';
import { useState } from 'react';
import { usePeople } from '../../../sync/people.ts';
import { fileAddress } from '../../../sync/uploads.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast.ts';
import styles from './evidence.module.css';
import { fileSize } from './file-size.ts';
import { RenameEvidence } from './rename-evidence.tsx';

/** One piece of evidence: pressed, a link opens beside the page and a file is downloaded. */
export function EvidenceRow({ row, locked }: { row: Evidence; locked: boolean }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const [renaming, setRenaming] = useState(false);
  const { title, url, fileId, kind } = row;
  const icon = { file: 'attachment', attendance: 'people', link: 'link' } as const;
  return (
    <li className={styles['row']}>
      <Icon name={icon[kind]} label={t(`evidence.kind.${kind}`)} />
      <div className={styles['words']}>
        {url !== null && (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('evidence.newTab', { title })}
          >
            {title}
          </a>
        )}
        {fileId !== null && (
          <a
            href={fileAddress(cascadeId, fileId)}
            download={title}
            aria-label={t('evidence.download', { title })}
          >
            {title}
          </a>
        )}
        <Facts row={row} />
      </div>
      {!locked && <RowMenu row={row} onRename={() => setRenaming(true)} />}
      {renaming && <RenameEvidence row={row} onClose={() => setRenaming(false)} />}
    </li>
  );
}

/** Kind or size, by whom and when. */
function Facts({ row: { kind, bytes, addedAt, addedBy } }: { row: Evidence }) {
  const { t, date, number } = useText();
  const store = useCascade();
  const people = usePeople();
  const parts = [
    ...(kind === 'file' ? [] : [t(`evidence.kind.${kind}`)]),
    ...(bytes === null ? [] : [sizeText(bytes)]),
    people.get(addedBy)?.name ?? t('history.someone'),
    date.day(addedAt.slice(0, 10), store.now().slice(0, 10)),
  ];
  return <p className={styles['facts']}>{parts.join('\u00a0· ')}</p>;

  function sizeText(size: number): string {
    const { key, n } = fileSize(size);
    return t(key, { n: number(n) });
  }
}

function RowMenu({ row: { id, title }, onRename }: { row: Evidence; onRename: () => void }) {
  const { t, refusal } = useText();
  const store = useCascade();
  const say = (asked: ReturnType<typeof store.dispatch>, undo?: () => void) => {
    if (!asked.ok) showToast(refusal(asked.refusal), { tone: 'gate' });
    else if (undo)
      showToast(t('evidence.removed', { title }), {
        action: { label: t('evidence.back'), onSelect: undo },
      });
  };
  const restore = () => say(store.dispatch('evidence.restore', { evidenceId: id }));
  const no = store.whyNot('evidence.remove', { evidenceId: id });
  return (
    <Menu
      label={t('evidence.more', { title })}
      align="end"
      trigger={(props) => (
        <IconButton small icon="more" label={t('evidence.more', { title })} {...props} />
      )}
    >
      <MenuItem icon="edit" onSelect={onRename}>
        {t('evidence.rename')}
      </MenuItem>
      <MenuItem
        icon="remove"
        refused={no && refusal(no)}
        onSelect={() => say(store.dispatch('evidence.remove', { evidenceId: id }), restore)}
      >
        {t('evidence.remove')}
      </MenuItem>
    </Menu>
  );
}
