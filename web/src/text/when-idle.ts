/** When the browser has nothing else to do; at once where there is none, as in tests. Safari has no idle callback. */
export function whenIdle(callback: () => void): void {
  if (typeof window === 'undefined') callback();
  else if (window.requestIdleCallback) window.requestIdleCallback(callback);
  else setTimeout(callback, 1500);
}
