// Run inside the board's page: contrast of every mark and sign against the page, after WCAG 2.
(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (color, under) => {
    context.fillStyle = under ?? '#000';
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels) => {
    const [r, g, b] = channels.map((channel) => {
      const share = channel / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  const board = document.querySelector('corroborate-board').shadowRoot;
  const chart = board.querySelector('corroborate-chart').shadowRoot;
  const rows = board.querySelector('corroborate-quantities').shadowRoot;
  const signs = [...chart.querySelectorAll('.mark .shape, .pair .cross, .legend .shape'), ...rows.querySelectorAll('.glyph')];
  return signs.map((sign) => {
    const [x, y] = [luminance(rgb(getComputedStyle(sign).color, paper)), luminance(rgb(paper))];
    return { what: sign.closest('[class]').getAttribute('class'), ratio: (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) };
  });
})();
