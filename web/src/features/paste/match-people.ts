export interface Mate {
  readonly id: string;
  /** Surname first, then the given name and the father's name in full or by their letters. */
  readonly name: string;
}

/** Whom a cell names: people of the team that are meant without doubt, and words that name nobody, or several. */
export interface Matched {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
  readonly several: readonly string[];
}

/** Reads «Иванова М. П., Петров А.»; nobody is guessed. */
export function matchPeople(cell: string, team: readonly Mate[]): Matched {
  const ids = new Set<string>();
  const [unknown, several]: [string[], string[]] = [[], []];
  for (const words of cell.split(/[,;\n]+/).map((part) => part.trim())) {
    if (words === '') continue;
    const found = team.filter(({ name }) => isSame(name, words));
    const [only] = found;
    if (only === undefined) unknown.push(words);
    else if (found.length > 1) several.push(words);
    else ids.add(only.id);
  }
  return { ids: [...ids], unknown, several };
}

/** Whether a cell looks like the name of a person: «Иванова М. П.». */
export function looksLikeName(cell: string): boolean {
  return cell
    .split(/[,;\n]+/)
    .every((part) =>
      /^\p{Lu}[\p{L}-]+(\s+\p{Lu}[\p{L}]*\.?){1,2}(\s*\p{Lu}\.)?$/u.test(part.trim()),
    );
}

/** The surname is the same, and no letter of the other names differs as far as both have them. */
function isSame(name: string, words: string): boolean {
  const known = partsOf(name);
  const asked = partsOf(words);
  const [surname] = known;
  const at = surname === undefined ? -1 : asked.indexOf(surname);
  if (surname === undefined || at === -1 || asked.length > known.length) return false;
  const others = asked.filter((_, index) => index !== at);
  return others.every((part, index) => {
    const own = known[index + 1] ?? '';
    return part.length === 1 || own.length === 1 ? own[0] === part[0] : own === part;
  });
}

function partsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}-]+/gu) ?? []
  );
}
