import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { OpenCopy } from '@/components/reader/OpenCopy';
import type { Announcer } from '@/utils/app/announcer';
import { ReadingCopySession } from '@/utils/app/reader/reading-copy-session';
import { readingCopyPorts } from './reading-copy-ports';

interface ReadingCopyProps extends Omit<ComponentProps<typeof OpenCopy>, 'session'> {
  /** The key under which the popup left the copy. */
  copy: string;
  announcer: Announcer;
}

/** One article that is not saved. */
export function ReadingCopy({ copy, announcer, ...given }: ReadingCopyProps) {
  const session = useMemo(() => new ReadingCopySession(readingCopyPorts(copy, announcer)), [copy, announcer]);
  return <OpenCopy session={session} {...given} />;
}
