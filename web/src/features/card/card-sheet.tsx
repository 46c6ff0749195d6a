import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useRow } from '../../sync/use-cascade.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { CardKindLine } from './card-kind-line.tsx';
import { CardMenu } from './card-menu.tsx';
import { CardNotices } from './card-notices.tsx';
import { CardContext, useRoomOf } from './card-room.ts';
import styles from './card-sheet.module.css';
import { CardTitle } from './card-title.tsx';
import { Checklist } from './checklist.tsx';
import { Comments } from './comments/comments.tsx';
import { Description } from './description.tsx';
import { Details } from './details.tsx';
import { EvidenceSection } from './evidence/evidence-section.tsx';
import { History } from './history.tsx';
import { LastYear } from './last-year.tsx';
import { Links } from './links.tsx';
import { PlaceLine } from './place-line.tsx';
import { Series } from './series/series.tsx';
import { When } from './when.tsx';
import { Who } from './who.tsx';
import { Work } from './work.tsx';

/** Everything about one card at the side of any screen: first its title, when and who, then what unfolds. */
export function CardSheet({ cardId, onClose }: { cardId: string; onClose: () => void }) {
  const { t } = useText();
  const card = useRow('card', cardId);
  if (card !== undefined) return <OpenCard key={cardId} card={card} onClose={onClose} />;
  return (
    <Sheet open title={t('card.gone')} onClose={onClose}>
      <EmptyState title={t('card.gone')} quiet>
        <p>{t('card.goneHint')}</p>
      </EmptyState>
    </Sheet>
  );
}

function OpenCard({ card, onClose }: { card: Card; onClose: () => void }) {
  const room = useRoomOf(card);
  return (
    <CardContext value={room}>
      <PeriodContext value={room.home === undefined ? 'sprint' : periodWords(room.home.mode)}>
        <Sheet
          open
          title={card.title}
          head={<CardKindLine />}
          actions={<CardMenu />}
          onClose={onClose}
        >
          <div className={styles['card']}>
            <div className={styles['top']}>
              <CardTitle />
              <PlaceLine />
            </div>
            <CardNotices />
            <LastYear />
            <When />
            <Series />
            <Who />
            <Links />
            <Checklist />
            <EvidenceSection />
            <Details />
            <Work />
            <Description />
            <Comments />
            <History />
          </div>
        </Sheet>
      </PeriodContext>
    </CardContext>
  );
}
