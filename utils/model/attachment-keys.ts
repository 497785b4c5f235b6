/** Names what hangs on one saved article, without its content. */
export interface AttachmentKeys {
  /** When each earlier state was replaced: `Revision.replacedAt`. */
  readonly revisions: readonly string[];
  /** The address of each kept image on its page. */
  readonly images: readonly string[];
}

export const noAttachments: AttachmentKeys = { revisions: [], images: [] };
