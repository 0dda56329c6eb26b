/** The product's sign: a speech bubble that a pause holds. Decoration only. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <path
        class="bubble"
        d="M28 10h72a22 22 0 0 1 22 22v44a22 22 0 0 1-22 22H66l-27 20c-3.3 2.4-7 .6-7-3.4V98h-4A22 22 0 0 1 6 76V32a22 22 0 0 1 22-22z"
      />
      <rect class="bar" x="43" y="32" width="14" height="44" rx="7" />
      <rect class="bar second" x="71" y="32" width="14" height="44" rx="7" />
    </svg>
  );
}
