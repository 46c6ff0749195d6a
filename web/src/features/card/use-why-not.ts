import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';

/** The reason of a verb that would be refused now, as a sentence for the greyed control; undefined when it would not. */
export function useWhyNot(): (name: CommandName, args: unknown) => string | undefined {
  const store = useCascade();
  const { refusal } = useText();
  return (name, args) => {
    const no = store.whyNot(name, args);
    return no && refusal(no);
  };
}
