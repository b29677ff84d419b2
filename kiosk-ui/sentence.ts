/** The source writes its cells in small letters; where they are read they are sentences. */
export function sentence(cell: string): string {
  return cell.charAt(0).toUpperCase() + cell.slice(1);
}
