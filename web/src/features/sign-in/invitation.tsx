import { BrokenLink, LinkEntry } from './link-entry.tsx';
import { useLinkToken } from './use-link-token.ts';

/** Where every link handed over by a person leads: an invitation, a reset, a sign-in. */
export function Invitation() {
  const token = useLinkToken();
  return token === undefined ? <BrokenLink /> : <LinkEntry key={token} token={token} />;
}
