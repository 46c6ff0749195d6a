import type { EventFact } from '@kaskad/shared/domain/card/event-fact.ts';
import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useNames } from '../../sync/use-names.ts';
import { factWords } from '../../text/card-fact-words.ts';
import { eventFactWords } from '../../text/event-fact-words.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useCard } from './card-room.ts';
import { foldOf } from './folds.ts';
import styles from './history.module.css';
import { type HistoryLine, historyLines } from './history-lines.ts';
import { Fold } from './section.tsx';
import { useHistory } from './use-history.ts';

/** Who did what to the card and when; read once this part is opened. */
export function History() {
  const { t } = useText();
  const [opened, setOpened] = useState(() => foldOf('history'));
  return (
    <Fold name="history" title={t('card.history')} onOpen={() => setOpened(true)}>
      {opened && <Lines />}
    </Fold>
  );
}

function Lines() {
  const { t } = useText();
  const { card } = useCard();
  const { pages, failed, waiting, earlier } = useHistory();
  const lines = historyLines(card.id, pages?.entries ?? [], useCascade().view());
  return (
    <>
      {waiting && <p className={styles['note']}>{t('card.historyPending')}</p>}
      {failed && <p className={styles['note']}>{t('card.historyOffline')}</p>}
      {pages === undefined && !failed && <Skeleton height="72px" />}
      <ol className={styles['list']}>
        {lines.map((line) => (
          <Line key={line.seq} line={line} />
        ))}
      </ol>
      {pages?.more && (
        <div>
          <Button small onClick={earlier}>
            {t('card.historyMore')}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const { t, date, language } = useText();
  const names = useNames(language);
  const now = useCascade().now();
  const said = { t, date, names };
  const voice = { ...said, event: (fact: EventFact) => eventFactWords(fact, said) };
  return (
    <li className={styles['line']}>
      {line.events.map((event, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what one command did never changes
        <p key={at} className={styles['what']}>
          {factWords(event.fact, voice)}
        </p>
      ))}
      <p className={styles['note']}>
        {names.person(line.by) ?? t('history.someone')} ·{' '}
        <time dateTime={line.at} title={date.moment(line.at)}>
          {date.ago(line.at, now)}
        </time>
      </p>
    </li>
  );
}
