import { lazy, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { withLater } from '../../ui/late.tsx';

const CardSheet = lazy(async () => {
  const { CardSheet } = await withLater(() => import('./card-sheet.tsx'));
  return { default: CardSheet };
});

/** The sheet of the card that `?card=` names, over whatever screen is open; with `edit` its title waits for the keyboard. */
export function CardByLink() {
  const [params, setParams] = useSearchParams();
  const cardId = params.get('card');
  if (cardId === null) return null;
  const close = () =>
    setParams((before) => {
      const rest = new URLSearchParams(before);
      rest.delete('card');
      rest.delete('edit');
      rest.delete('comment');
      return rest;
    });
  return (
    <Suspense fallback={null}>
      <CardSheet cardId={cardId} onClose={close} />
    </Suspense>
  );
}
