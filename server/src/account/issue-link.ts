import type { LinkPurpose } from '@kaskad/shared/contract/account.ts';
import { addOneTimeLink } from '../db/account/one-time-link.ts';
import type { Executor } from '../db/pool.ts';
import { after, linkLifetime } from './lifetime.ts';
import { hashOf, newToken } from './token.ts';

export type LinkOrder = {
  readonly personId: string;
  readonly purpose: LinkPurpose;
  /** The link works while the person is an active member of this cascade; null: of none. */
  readonly cascadeId: string | null;
  readonly issuedBy: string | null;
};

/**
 * Makes a one-time link under `base`. The token stands in the fragment, which browsers send to
 * nobody, and is known to no one but the reader of the returned text.
 */
export async function issueLink(
  db: Executor,
  order: LinkOrder,
  { base, now }: { base: string; now: Date },
): Promise<{ link: string; expiresAt: Date }> {
  const token = newToken();
  const expiresAt = after(now, linkLifetime[order.purpose]);
  const row = { ...order, tokenHash: hashOf(token), createdAt: now, expiresAt };
  await addOneTimeLink(db, row);
  return { link: `${base}/link#${token}`, expiresAt };
}
