/** Ctrl+Z or Cmd+Z by the place of the key, in any layout, unless a text field wants it for itself. */
export function isUndo(event: KeyboardEvent): boolean {
  if (event.code !== 'KeyZ' || event.shiftKey || event.altKey || event.defaultPrevented)
    return false;
  if (!event.ctrlKey && !event.metaKey) return false;
  const target = event.target;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}
