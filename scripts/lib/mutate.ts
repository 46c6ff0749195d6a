import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutants.ts';

/**
 * Writes a mutant's edits into the tree at `root`. @returns a function that takes them back
 * @throws when the text to replace does not stand exactly once in its file
 */
export function mutate(root: string, { edits }: Pick<Mutant, 'edits'>): () => void {
  const originals = new Map<string, string>();
  const undo = () => {
    for (const [path, text] of originals) writeFileSync(path, text);
  };
  try {
    for (const { file, find, replace } of edits) {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      const count = text.split(find).length - 1;
      if (count !== 1)
        throw new Error(`${file} holds ${count} times what was to be replaced: ${find}`);
      if (!originals.has(path)) originals.set(path, text);
      writeFileSync(
        path,
        text.replace(find, () => replace),
      );
    }
    return undo;
  } catch (error) {
    undo();
    throw error;
  }
}
