import type { ComponentChildren } from 'preact';
import type { Answer } from '@/utils/app/live-query';
import { ErrorNotice } from '../library/ErrorNotice';
import { EmptyState } from './EmptyState';

/** What is said where there is no such thing. */
export interface Missing {
  readonly title: string;
  readonly text: string;
}

interface AnsweredProps<Value> {
  answer: Answer<Value | null>;
  missing: Missing;
  children: (value: Value) => ComponentChildren;
}

/** What the library answered: the page for it, a word where there is none, what keeps it from answering; nothing while it is asked. */
export function Answered<Value>({ answer, missing, children }: AnsweredProps<Value>) {
  if (answer.kind === 'asking') return null;
  if (answer.kind === 'failed' && !answer.last) {
    return <ErrorNotice kind={answer.failure.kind} onRetry={() => location.reload()} />;
  }
  // What is there stays, also where it can no longer be brought up to date.
  const value = answer.kind === 'failed' ? answer.last?.value : answer.value;
  return value == null ? <EmptyState {...missing} /> : children(value);
}
