/**
 * What a step that may fail in an expected way gives back. JSON-safe, so that it crosses from an injected script:
 * a throw there arrives as null. A throw anywhere else is a bug.
 */
export type Result<Value, Failure extends { readonly kind: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const;

export const fail = <Failure extends { readonly kind: string }>(error: Failure) => ({ ok: false, error }) as const;
