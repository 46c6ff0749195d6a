import { useEffect, useState } from 'react';
import { once } from '../ui/once.ts';

export type Grammar = typeof import('./grammar.ts');

/** Fetched by the first field that needs it; a load that fails is tried again by the next one. */
export const loadGrammar: () => Promise<Grammar> = once(() => import('./grammar.ts'));

let known: Grammar | undefined;

/** The grammar once it is there; `failed` when it cannot be fetched. */
export function useGrammar(): { grammar: Grammar | undefined; failed: boolean } {
  const [grammar, setGrammar] = useState(() => known);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    loadGrammar().then(
      (loaded) => {
        known = loaded;
        if (!isGone) setGrammar(() => loaded);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return { grammar, failed };
}
