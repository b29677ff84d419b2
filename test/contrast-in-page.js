// Runs inside an empty page: the contrast (WCAG 2) between the ground and the ink of each box of a picture, from its pixels.
globalThis.contrasts = async ({ picture, boxes }) => {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const part = (value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour) =>
    0.2126 * part(colour >> 16) + 0.7152 * part((colour >> 8) & 255) + 0.0722 * part(colour & 255);
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  return boxes.map(({ x, y, width, height }) => {
    const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
    const [right, bottom] = [
      Math.min(image.width, Math.ceil(x + width)),
      Math.min(image.height, Math.ceil(y + height)),
    ];
    if (right <= left || bottom <= top) return null;
    const { data } = context.getImageData(left, top, right - left, bottom - top);
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [ground] = [...counts].sort((a, b) => b[1] - a[1])[0];
    // The core of a stroke is at least a few pixels of one colour; thin edges are mixed with the ground.
    const inks = [...counts].filter(([, count]) => count >= 3);
    return Math.max(...inks.map(([colour]) => contrast(luminance(colour), luminance(ground))));
  });
};
