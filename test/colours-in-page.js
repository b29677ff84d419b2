// Runs inside an empty page: what a picture looks like to eyes that lack a kind of cone, and how far two parts of it differ.
(() => {
  const linear = (value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const usual = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  // Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (IEEE TVCG 2009),
  // severity 1.0, for linear RGB.
  const visions = {
    usual,
    protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  };
  const seenAs = ([a, b, c, d, e, f, g, h, i], [red, green, blue]) => [
    a * red + b * green + c * blue,
    d * red + e * green + f * blue,
    g * red + h * green + i * blue,
  ];
  /** CIE L*a*b* under D65 of linear sRGB. */
  const lab = (rgb) => {
    const [red, green, blue] = rgb.map((part) => Math.min(1, Math.max(0, part)));
    const f = (t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
    const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
    const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const turn = (degrees) => (degrees * Math.PI) / 180;
  const degrees = (b, a) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);
  /** CIEDE2000 (Sharma, Wu, Dalal 2005). */
  const difference = ([l1, a1, b1], [l2, a2, b2]) => {
    const seventh = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
    const stretch = 1 + 0.5 * (1 - Math.sqrt(seventh / (seventh + 25 ** 7)));
    const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
    const [h1, h2] = [degrees(b1, a1 * stretch), degrees(b2, a2 * stretch)];
    const isGrey = c1 * c2 === 0;
    let turned = isGrey ? 0 : h2 - h1;
    if (turned > 180) turned -= 360;
    if (turned < -180) turned += 360;
    let hue = h1 + h2;
    if (!isGrey) hue = Math.abs(h1 - h2) <= 180 ? hue / 2 : (hue < 360 ? hue + 360 : hue - 360) / 2;
    const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
    const tilt =
      1 -
      0.17 * Math.cos(turn(hue - 30)) +
      0.24 * Math.cos(turn(2 * hue)) +
      0.32 * Math.cos(turn(3 * hue + 6)) -
      0.2 * Math.cos(turn(4 * hue - 63));
    const byLight = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
    const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
    const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin(turn(turned / 2))) / (1 + 0.015 * chroma * tilt);
    const blue = 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
    const twist = -Math.sin(turn(60 * Math.exp(-(((hue - 275) / 25) ** 2)))) * blue;
    return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + twist * byChroma * byHue);
  };
  globalThis.colourDifference = difference;

  const drawn = async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return context;
  };

  /** A mark of any size as so many cells across and down, each the mean of its pixels. */
  const CELLS = 24;
  const cellsOf = ({ data, width, height }) =>
    Array.from({ length: CELLS * CELLS }, (_, at) => {
      const [column, row] = [at % CELLS, Math.floor(at / CELLS)];
      const span = (index, size) => {
        const from = Math.floor((index * size) / CELLS);
        return [from, Math.max(from + 1, Math.floor(((index + 1) * size) / CELLS))];
      };
      const [[left, right], [top, bottom]] = [span(column, width), span(row, height)];
      const sum = [0, 0, 0];
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1)
          for (const part of [0, 1, 2]) sum[part] += linear(data[(y * width + x) * 4 + part]);
      return sum.map((part) => part / ((right - left) * (bottom - top)));
    });

  /** Of each two marks: the part of their cells that differ by at least `least`, to the eyes that see the least of it. */
  globalThis.differences = async ({ pictures, least }) => {
    const marks = (await Promise.all(pictures.map(drawn))).map((context) =>
      cellsOf(context.getImageData(0, 0, context.canvas.width, context.canvas.height)),
    );
    const pairs = marks.flatMap((_, one) => marks.slice(one + 1).map((__, more) => [one, one + 1 + more]));
    return pairs.map(([one, other]) => {
      const shares = Object.entries(visions).map(([vision, matrix]) => {
        const seen = [one, other].map((at) => marks[at].map((cell) => lab(seenAs(matrix, cell))));
        const differing = seen[0].filter((cell, at) => difference(cell, seen[1][at]) >= least);
        return { vision, share: differing.length / seen[0].length };
      });
      return { one, other, ...shares.sort((a, b) => a.share - b.share)[0] };
    });
  };

  /** Of each strip, how many pixels one picture shows and the other does not. */
  globalThis.changed = async ({ pictures, strips }) => {
    const contexts = await Promise.all(pictures.map(drawn));
    return strips.map(({ x, y, width, height }) => {
      const [one, other] = contexts.map(
        (context) =>
          context.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)).data,
      );
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        const most = Math.max(...[0, 1, 2].map((part) => Math.abs(one[at + part] - other[at + part])));
        if (most > 60) count += 1;
      }
      return count;
    });
  };
})();
