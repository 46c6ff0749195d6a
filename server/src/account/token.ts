import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for a cookie and for the fragment of an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. */
export function hashOf(token: string): string {
  return hash('sha256', token);
}
