export const followKinds = ['person', 'topic', 'story', 'search'] as const;
export type FollowKind = (typeof followKinds)[number];

/** Somebody or something the reader follows: what was saved about it since they last looked is counted, on this device alone. */
export interface Follow {
  /** `followId` of kind and key. */
  readonly id: string;
  readonly kind: FollowKind;
  /** The key of the person, topic or story, or the id of the saved search. */
  readonly key: string;
  /** What it was called when it was followed; found again by it where its key is another in this library. */
  readonly name: string;
  /** An article of the story, by which it is found where stories have other keys; null for all else. */
  readonly anchor: string | null;
  /** ISO 8601, UTC. */
  readonly lookedAt: string;
}

export const followId = (kind: FollowKind, key: string): string => `${kind} ${key}`;
