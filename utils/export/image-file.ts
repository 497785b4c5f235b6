import type { KeptImage } from './export-record';

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

/** The extension for a raster image; null for any other type (an SVG may carry a script). */
export const imageExtension = (image: KeptImage): string | null => extensions[image.mimeType] ?? null;
