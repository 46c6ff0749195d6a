// Runs before anything else of the page. A stored theme or language never flashes the other one, and what the first
// screen will need is asked for while the program itself is still on its way (see src/sync/early.ts).
(() => {
  try {
    const theme = localStorage.getItem('kaskad.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    const language = localStorage.getItem('kaskad.language');
    if (language === 'ru' || language === 'en') document.documentElement.lang = language;
  } catch {
    // Storage may be forbidden; the system theme and Russian stand.
  }
  const cascade = /^\/c\/([0-9a-f-]{36})(\/|$)/.exec(location.pathname)?.[1];
  if (cascade === undefined) return;
  const addresses = ['/api/me', `/api/cascades/${cascade}/snapshot`];
  window.kaskadEarly = new Map(
    addresses.map((address) => {
      const answer = fetch(address, { credentials: 'same-origin', cache: 'no-store' });
      answer.catch(() => undefined);
      return [address, answer];
    }),
  );
})();
