/** The system's sheet for sharing, false where the reader closed it; null where the browser has none. */
export const shareSheet =
  typeof navigator.share === 'function'
    ? (shared: ShareData): Promise<boolean> =>
        navigator.share(shared).then(
          () => true,
          () => false,
        )
    : null;
