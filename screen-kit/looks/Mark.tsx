import './mark.css';

/** The product's mark, as large as its `font-size`: a plate whose white line is the sill of an open door. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 96 96" aria-hidden="true">
      <rect class="mark-plate" width="96" height="96" rx="10" />
      <rect class="mark-line" x="9.5" y="9.5" width="77" height="77" rx="5" />
      <path class="mark-door" d="M29 86.5V42a19 19 0 0 1 38 0v44.5z" />
      <circle class="mark-plate" cx="58" cy="62" r="3.6" />
    </svg>
  );
}
