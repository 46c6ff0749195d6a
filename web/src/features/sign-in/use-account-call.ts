import type { Me } from '@kaskad/shared/contract/account.ts';
import type { Problem } from '@kaskad/shared/contract/problem.ts';
import { useState } from 'react';
import { problemFrom } from '../../sync/http.ts';
import { signedIn } from '../../sync/session.ts';

/** One attempt to become signed in: `busy` while it runs, `failure` when it was refused. */
export function useAccountCall(onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ problem: Problem | undefined }>();
  const attempt = async (ask: () => Promise<Me>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      signedIn(await ask());
      onDone();
    } catch (error) {
      setFailure({ problem: problemFrom(error) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, attempt };
}
