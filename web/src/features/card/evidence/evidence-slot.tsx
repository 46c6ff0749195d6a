import { lazy, Suspense } from 'react';
import { useCascade, useSync } from '../../../sync/use-cascade.ts';
import { withLater } from '../../../ui/late.tsx';

const EvidenceDialog = lazy(async () => {
  const { EvidenceDialog } = await withLater(() => import('./evidence-dialog.tsx'));
  return { default: EvidenceDialog };
});

/** Where a step that waits for evidence asks for it, whatever screen it was taken on. */
export function EvidenceSlot() {
  const store = useCascade();
  const waiting = useSync(({ unproven }) => unproven);
  if (waiting === null) return null;
  return (
    <Suspense fallback={null}>
      <EvidenceDialog
        key={waiting.cardId}
        step={waiting}
        onClose={() => store.state.setState({ unproven: null })}
      />
    </Suspense>
  );
}
