const open = new Set<string>();

/** Whether a folding part of the card was left open in this page. */
export function foldOf(name: string): boolean {
  return open.has(name);
}

export function keepFold(name: string, isOpen: boolean): void {
  if (isOpen) open.add(name);
  else open.delete(name);
}
