// Added to both popups: notes when the digest was painted, in milliseconds since 1970. The second frame after the change
// of state is the first that is surely on the screen.
const watch = new MutationObserver(() => {
  const { state } = document.documentElement.dataset;
  if (!state || state === 'working') return;
  watch.disconnect();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.shownAt = String(performance.timeOrigin + performance.now());
    }),
  );
});
watch.observe(document.documentElement, { attributeFilter: ['data-state'] });
