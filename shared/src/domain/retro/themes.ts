import type { Said } from './said.ts';
import { wordsOf } from './words.ts';

/** A word that comes back, in whatever form, and where it was said. */
export interface Theme {
  readonly stem: string;
  /** The form it was written in most often. */
  readonly word: string;
  readonly said: readonly Said[];
  readonly sprintIds: readonly string[];
  readonly projectIds: readonly string[];
}

/**
 * The words that at least two retrospectives have in common, those of the most retrospectives first. Word forms are
 * folded («заявки», «заявок»); a word counts once in a note however often it stands there.
 */
export function themesOf(said: readonly Said[]): Theme[] {
  const found = new Map<string, Found>();
  for (const one of said) {
    const words = wordsOf(one.body);
    for (const { form, stem } of words) {
      const theme: Found = found.get(stem) ?? { said: [], forms: new Map() };
      found.set(stem, theme);
      if (theme.said.at(-1) !== one) theme.said.push(one);
      theme.forms.set(form, (theme.forms.get(form) ?? 0) + 1);
    }
  }
  return [...found]
    .map(([stem, theme]) => ({
      stem,
      word: usualForm(theme.forms),
      said: theme.said,
      sprintIds: unique(theme.said.map(({ sprintId }) => sprintId)),
      projectIds: unique(theme.said.map(({ projectId }) => projectId)),
    }))
    .filter(({ sprintIds }) => sprintIds.length > 1)
    .sort(byWeight);
}

type Found = { readonly said: Said[]; readonly forms: Map<string, number> };

function byWeight(a: Theme, b: Theme): number {
  return (
    b.sprintIds.length - a.sprintIds.length ||
    b.said.length - a.said.length ||
    (a.word < b.word ? -1 : 1)
  );
}

/** The most frequent; among equals the shortest, which is most often the dictionary's. */
function usualForm(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(
    ([a, timesA], [b, timesB]) => timesB - timesA || a.length - b.length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
