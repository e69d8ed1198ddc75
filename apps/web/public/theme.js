// Runs before the first paint, so that a dark page never flashes white; a file of its own, because inline scripts are
// not allowed by the content security policy.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden; the system's theme is used then.
}
