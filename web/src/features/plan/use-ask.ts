import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { showToast } from '../../ui/toast.ts';

/** Asks for a verb and says a refusal in passing; true when it was carried out. */
export function useAsk(): (name: CommandName, args: unknown) => boolean {
  const store = useCascade();
  return (name, args) => {
    const asked = store.dispatch(name, args);
    if (!asked.ok) showToast(refusalText(asked.refusal), { tone: 'missed' });
    return asked.ok;
  };
}
