import { useEffect, useState } from 'react';
import { tokenIn } from './link-token.ts';

/** Takes the token out of the address bar, so that it stays in no history and no screenshot. */
export function useLinkToken(): string | undefined {
  const [token, setToken] = useState(() => tokenIn(location.hash));
  useEffect(() => {
    const take = () => {
      const found = tokenIn(location.hash);
      if (found === undefined) return;
      setToken(found);
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return token;
}
