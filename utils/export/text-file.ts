/** A finished file, ready for the download: `content` is a Blob, so that a large one need not stand in the JS heap. */
export interface TextFile {
  readonly name: string;
  readonly mimeType: string;
  readonly content: Blob;
}
