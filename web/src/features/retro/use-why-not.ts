import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';

/** Why an intent would be refused right now, as a sentence; asked anew with every change of the replica. */
export function useWhyNot(name: CommandName, args: unknown): string | undefined {
  const store = useCascade();
  useSync(({ revision }) => revision);
  const refusal = store.whyNot(name, args);
  return refusal && refusalText(refusal);
}
