/** A value of the settings as people read it: no quotes, no brackets; `–` where there is nothing. */
export function writtenValue(json: string | null): string {
  if (json === null) return '–';
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // It was too long to be written down whole.
    return json;
  }
  return written(value);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(written).join(', ');
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([key, inner]) => key !== 'id' && inner !== null);
    return parts.map(([key, inner]) => `${key} ${written(inner)}`).join('; ');
  }
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
