import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { inverseOf } from '@kaskad/shared/domain/execute.ts';
import { useMemo, useRef } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';

/** Asks for verbs over goals; says what came of it and offers to take it back, or says why not. */
export function useGoalMoves() {
  const store = useCascade();
  const { t } = useText();
  const hideLast = useRef<() => void>(() => undefined);
  return useMemo(
    () => ({
      /** True when it was carried out. */
      ask(name: CommandName, args: unknown, said: string): boolean {
        const inverse = inverseOf(store.view(), { id: '', name, args });
        const asked = store.dispatch(name, args);
        if (!asked.ok) {
          showToast(refusalText(asked.refusal), { tone: 'gate' });
          return false;
        }
        hideLast.current();
        hideLast.current = showToast(said, {
          stay: 6_000,
          ...(inverse !== null && {
            action: {
              label: t('ui.undo'),
              onSelect: () => void store.dispatch(inverse.name as CommandName, inverse.args),
            },
          }),
        });
        return true;
      },
    }),
    [store, t],
  );
}
