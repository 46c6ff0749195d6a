import { once } from '../ui/once.ts';
import { useLoaded } from './use-loaded.ts';

export type Grammar = typeof import('./grammar.ts');

/** Fetched by the first field that needs it; a load that fails is tried again by the next one. */
export const loadGrammar: () => Promise<Grammar> = once(() => import('./grammar.ts'));

/** The grammar once it is there; `failed` when it cannot be fetched. */
export function useGrammar(): { grammar: Grammar | undefined; failed: boolean } {
  const { loaded, failed } = useLoaded(loadGrammar);
  return { grammar: loaded, failed };
}
