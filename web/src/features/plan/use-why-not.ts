import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useCascade, useSync } from '../../sync/use-cascade.ts';

/** Why an intent would be refused right now; asked anew with every change of the replica. */
export function useWhyNot(name: CommandName, args: unknown): Refusal | undefined {
  const store = useCascade();
  useSync(({ revision }) => revision);
  return store.whyNot(name, args);
}
