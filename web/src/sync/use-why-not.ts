import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { refusalText } from '../text/refusal-text.ts';
import { useCascade, useSync } from './use-cascade.ts';

/** Why an intent would be refused right now; asked anew with every change of the replica. */
export function useWhyNot(name: CommandName, args: unknown): Refusal | undefined {
  const store = useCascade();
  useSync(({ revision }) => revision);
  return store.whyNot(name, args);
}

/** The same as a sentence for a greyed control. */
export function useWhyNotSentence(name: CommandName, args: unknown): string | undefined {
  const refusal = useWhyNot(name, args);
  return refusal && refusalText(refusal);
}
