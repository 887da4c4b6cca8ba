// Runs before the first picture, so that a chosen theme and language are there from the start. A file of its own: the page's policy allows no script in it.
try {
  document.documentElement.dataset.theme = localStorage.getItem('readout.theme') ?? 'system';
  document.documentElement.lang = localStorage.getItem('readout.language') ?? document.documentElement.lang;
} catch {
  // Nothing may be kept in this browser: then the system decides.
}
