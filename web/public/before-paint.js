// Runs before the first paint, so that a stored theme or language never flashes the other one.
(() => {
  try {
    const theme = localStorage.getItem('kaskad.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    const language = localStorage.getItem('kaskad.language');
    if (language === 'ru' || language === 'en') document.documentElement.lang = language;
  } catch {
    // Storage may be forbidden; the system theme and Russian stand.
  }
})();
