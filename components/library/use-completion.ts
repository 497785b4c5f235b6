import { useRef, useState } from 'preact/hooks';
import type { CompletedOperator } from '@/utils/library/search/complete-value';
import { completed, knownValues, type OpenPart, openPart } from '@/utils/text/complete-query';

/** Values of the library behind an operator, as far as it is typed. */
export type CompleteValue = (operator: CompletedOperator, typed: string) => Promise<readonly string[]>;

const asked = [
  'person',
  'by',
  'author',
  'topic',
  'site',
  'tag',
  'lang',
] as const satisfies readonly CompletedOperator[];

interface Completion {
  readonly part: OpenPart;
  /** Empty where only what can stand there is told. */
  readonly options: readonly string[];
  /** The option that Enter takes; -1 for none. */
  readonly active: number;
}

/** What the search offers to complete as one types; nothing is taken before the reader has chosen it. */
export function useCompletion(onText: (text: string) => void, completeValue: CompleteValue) {
  const field = useRef<HTMLInputElement>(null);
  const [completion, setCompletion] = useState<Completion | null>(null);
  const asking = useRef(0);

  const offer = (part: OpenPart, options: readonly string[]) => {
    // Behind the colon it is told what can stand there until something does.
    const isTold = part.operator !== null && part.typed === '';
    setCompletion(options.length > 0 || isTold ? { part, options, active: -1 } : null);
  };
  /** Looks what can be completed where the caret stands. */
  const look = (): void => {
    const input = field.current;
    asking.current += 1;
    const question = asking.current;
    const part = input && openPart(input.value, input.selectionStart ?? input.value.length);
    const operator = asked.find((each) => each === part?.operator);
    if (!part) setCompletion(null);
    else if (!operator) offer(part, knownValues(part));
    // The options before stand until the new ones come.
    else
      void completeValue(operator, part.typed).then((values) => {
        if (question === asking.current) offer(part, values);
      });
  };
  const close = (): void => {
    asking.current += 1;
    setCompletion(null);
  };
  const take = (option: string): void => {
    const input = field.current;
    if (!completion || !input) return;
    const next = completed(input.value, completion.part, option);
    // Written at once and not with the next drawing: the next key may come before that.
    input.value = next.query;
    input.setSelectionRange(next.caret, next.caret);
    input.focus();
    close();
    onText(next.query);
    // Behind an operator its values are offered at once.
    if (completion.part.operator === null) look();
  };
  const step = (by: 1 | -1): void =>
    setCompletion((before) => {
      if (!before) return before;
      const count = before.options.length + 1;
      return { ...before, active: ((before.active + 1 + by + count) % count) - 1 };
    });
  return { field, completion, look, close, take, step };
}
