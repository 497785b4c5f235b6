import type { ComponentChildren } from 'preact';
import type { Followable } from '@/utils/app/followed/follow-session';
import type { Answer } from '@/utils/app/live-query';
import { FollowButton, type OpenFollow } from '../followed/FollowButton';
import { useTitle } from '../use-title';
import { Answered, type Missing } from './Answered';

/** What every page about a subject is given. */
export interface SubjectPageGiven {
  openFollow: OpenFollow;
  locale: string;
}

interface SubjectPageProps<Value> extends SubjectPageGiven {
  answer: Answer<Value | null>;
  missing: Missing;
  /** What is followed on this page; its name is the page's title. */
  subjectOf: (value: Value) => Followable;
  children: (value: Value, follow: ComponentChildren) => ComponentChildren;
}

/** The page about a person, topic or story, as far as the library knows it, with the way to follow it. */
export function SubjectPage<Value>(props: SubjectPageProps<Value>) {
  const { answer, missing, subjectOf, openFollow, locale, children } = props;
  useTitle(answer.kind === 'answered' && answer.value !== null ? subjectOf(answer.value).name : undefined);
  return (
    <Answered answer={answer} missing={missing}>
      {(value) => children(value, <FollowButton open={openFollow} subject={subjectOf(value)} locale={locale} />)}
    </Answered>
  );
}
