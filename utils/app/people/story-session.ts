import type { StoryPage } from '@/utils/library/connections/stories';
import type { Announcer } from '../announcer';
import { AnswerSession } from './answer-session';
import type { PeoplePorts } from './people-ports';
import { StoryDecisions } from './story-decisions';

/** The page about one story, and how articles leave and join it; null where there is no such story. */
export class StorySession extends AnswerSession<StoryPage | null> {
  readonly leave: StoryDecisions['leave'];
  readonly join: (other: string) => Promise<void>;

  constructor(
    key: string,
    { library, watch, now }: Pick<PeoplePorts, 'library' | 'watch' | 'now'>,
    announcer: Announcer,
  ) {
    super(watch, () => library.storyPage(key));
    const decisions = new StoryDecisions(library, announcer, now);
    this.leave = decisions.leave;
    this.join = (other) => decisions.join(key, other);
  }
}
