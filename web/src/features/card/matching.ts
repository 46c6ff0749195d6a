export interface PickOption {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

export interface PickGroup {
  readonly label?: string;
  readonly options: readonly PickOption[];
}

/** The options in which every typed word begins some word, whatever its case and «ё»; groups left empty are dropped. */
export function matching(groups: readonly PickGroup[], typed: string): PickGroup[] {
  const wanted = wordsOf(typed);
  const fits = ({ label, note }: PickOption) => {
    const words = wordsOf(`${label} ${note ?? ''}`);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  };
  return groups
    .map((group) => ({ ...group, options: group.options.filter(fits) }))
    .filter((group) => group.options.length > 0);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
