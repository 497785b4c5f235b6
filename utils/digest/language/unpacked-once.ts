/** Weights that are unpacked at the first call, then kept. */
export function unpackedOnce<Packed, Weights>(packed: Packed, unpack: (packed: Packed) => Weights): () => Weights {
  let weights: Weights | null = null;
  return () => {
    weights ??= unpack(packed);
    return weights;
  };
}
