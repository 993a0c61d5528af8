// Run inside the board's page: scrolls both lists from end to end and measures the time between frames.
(async () => {
  const board = document.querySelector('corroborate-board').shadowRoot;
  const scrollers = ['corroborate-quantities', 'corroborate-claims'].map((name) =>
    board.querySelector(name).shadowRoot.querySelector('.scroller'),
  );
  let worst = 0;
  let slow = 0;
  for (const scroller of scrollers) {
    const step = (scroller.scrollHeight - scroller.clientHeight) / 40;
    let last = performance.now();
    for (let index = 1; index <= 40; index++) {
      scroller.scrollTop = index * step;
      await new Promise((resolve) => requestAnimationFrame(() => resolve()));
      const now = performance.now();
      worst = Math.max(worst, now - last);
      if (now - last > 100) slow++;
      last = now;
    }
  }
  return { worst, slow };
})().catch((error) => {
  throw error;
});
