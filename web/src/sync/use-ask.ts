import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { refusalText } from '../text/refusal-text.ts';
import { showToast } from '../ui/toast.ts';
import { useCascade } from './use-cascade.ts';

/**
 * Ways to ask for a verb from a control. `ask` carries it out and says a refusal in passing, true when it was done;
 * `whyNot` is the sentence for a greyed control, undefined while the verb would be carried out.
 */
export function useAsk() {
  const store = useCascade();
  return {
    ask(name: CommandName, args: unknown): boolean {
      const asked = store.dispatch(name, args);
      if (!asked.ok) showToast(refusalText(asked.refusal), { tone: 'missed' });
      return asked.ok;
    },
    whyNot(name: CommandName, args: unknown): string | undefined {
      const refusal = store.whyNot(name, args);
      return refusal && refusalText(refusal);
    },
  };
}
