/** The beginning of a text, cut between words; what is left out becomes "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The first examples of a list of them, as many as fit: "Khai sinh, kết hôn, khai tử" is "Khai sinh, kết hôn". */
export function fewer(examples: string, most: number): string {
  if (examples.length <= most) return examples;
  const end = examples.lastIndexOf(', ', most);
  return end > 0 ? examples.slice(0, end) : '';
}
