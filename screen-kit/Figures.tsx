/** A sentence whose numbers stand in the figures' own typeface: "đã chờ 16 phút". */
export function Figures({ children }: { children: string }) {
  return (
    <>
      {children
        .split(/(\d[\d:.]*\d|\d)/)
        .map((part, index) => (index % 2 === 1 ? <span class="figures">{part}</span> : part))}
    </>
  );
}
