import { statSync } from 'node:fs';
import { dirname } from 'node:path';

const SEARCH_BY_OTHERS = 0o001;

/** May a user who is neither the owner nor of the group walk down to this folder? */
export function reachableByOthers(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if ((statSync(path).mode & SEARCH_BY_OTHERS) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
