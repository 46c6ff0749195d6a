/**
 * What two titles have in common that differ in case, «ё», quotes, spaces or «№» alone. Never tells apart what the
 * database, which only lowers letters, takes for the same.
 */
export function titleKey(title: string): string {
  const letters = title.replaceAll('№', '').normalize('NFKC').toUpperCase().toLowerCase();
  return (
    letters
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? title
  );
}
