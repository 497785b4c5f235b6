/** Draws a rank 0 <= rank < count with a chance proportional to 1 / (rank + shift)^exponent: the long tail of words and names (Mandelbrot 1953). */
export function zipf(count: number, exponent: number, shift: number): (random: number) => number {
  const cumulative = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + shift) ** exponent;
    cumulative[rank] = sum;
  }
  return (random) => {
    const wanted = random * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
