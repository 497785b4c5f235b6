/** Grey lines in place of rows; shown by style only after 300 ms, so that a fast library never flickers. */
export function ListSkeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((row) => (
        <div class="row row-coming" key={row} />
      ))}
    </div>
  );
}
