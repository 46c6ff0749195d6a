import {
  MAX_VOTES_EACH,
  type RetroFormat,
  retroFormats,
} from '@kaskad/shared/domain/retro/retro.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useRoom } from './room.ts';
import styles from './wall.module.css';

const formats = Object.keys(retroFormats) as RetroFormat[];
const SHORT: RetroFormat = 'repeat-change-drop';
const votes = Array.from({ length: MAX_VOTES_EACH }, (_, index) => String(index + 1));

/** How the retrospective is held: the lead's choice until the first note. */
export function FormatChoice() {
  const { t } = useText();
  const { ask } = useAsk();
  const { sprint, retro, skips, short } = useRoom();
  const { format, votesEach } = retro;
  const offered = formats.filter((one) => skips || one !== SHORT || one === format);
  const choose = (change: { format?: RetroFormat; votesEach?: number }) =>
    ask('retro.choose', { sprintId: sprint.id, format, votesEach, ...change });
  return (
    <div className={styles['choice']}>
      <Select
        label={t('retro.format')}
        value={format}
        options={offered.map((value) => ({ value, label: t(`retro.format.${value}`) }))}
        onValue={(value) => choose({ format: value })}
      />
      {!short && (
        <Select
          label={t('retro.votesEach')}
          value={String(votesEach)}
          options={votes.map((value) => ({ value, label: value }))}
          onValue={(value) => choose({ votesEach: Number(value) })}
        />
      )}
    </div>
  );
}
