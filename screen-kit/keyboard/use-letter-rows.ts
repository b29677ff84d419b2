import { useEffect, useState } from 'preact/hooks';

/** As on a typewriter, ten in a row: where most people look for them. */
const typewriter = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** In the order that everybody learnt at school, seven in a row: for a picture in which ten fingers do not fit abreast. */
const alphabet = ['abcdefg', 'hijklmn', 'opqrstu', 'vwxyz'];

/**
 * The rows in which the letters stand on this screen now.
 * @param leastMm the width of picture, in real millimetres, in which ten keys abreast are wide enough to press
 */
export function useLetterRows(leastMm: number): readonly string[] {
  const [rows, set] = useState(() => rowsFor(leastMm));
  useEffect(() => {
    const measure = () => set(rowsFor(leastMm));
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [leastMm]);
  return rows;
}

function rowsFor(leastMm: number): readonly string[] {
  const pxPerMm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  return innerWidth / pxPerMm < leastMm ? alphabet : typewriter;
}
