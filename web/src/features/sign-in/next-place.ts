/** Where to go after signing in: a path of this product from `?next=`, never another host. */
export function nextPlace(search: string): string {
  const next = new URLSearchParams(search).get('next');
  if (next === null || !next.startsWith('/')) return '/';
  const here = 'http://kaskad.invalid';
  const url = URL.canParse(next, here) ? new URL(next, here) : undefined;
  if (url === undefined || url.origin !== here) return '/';
  return `${url.pathname}${url.search}`;
}
