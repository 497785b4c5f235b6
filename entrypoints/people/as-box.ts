import { type Result, succeed } from '@/utils/model/result';

/** The answer in a box, so that "there is none" is told from "not yet asked". */
export function asBox<Value, Failure extends { readonly kind: string }>(
  result: Result<Value, Failure>,
): Result<{ readonly box: Value }, Failure> {
  return result.ok ? succeed({ box: result.value }) : result;
}
