import { cleanLine } from './clean-text';

/** As much of a headline as every file system takes for a name. */
const maxNameChars = 100;

/**
 * The link with which Obsidian makes a note of what is on the clipboard: an address has no room for a long article.
 * Marks that a note's name may not have become spaces. (Obsidian's own help, "Obsidian URI", action "new")
 */
export function obsidianLink(title: string): string {
  const name =
    cleanLine(title.replace(/[\\/:*?"<>|#^[\]]/g, ' '))
      .slice(0, maxNameChars)
      .trim() || 'Article';
  return `obsidian://new?file=${encodeURIComponent(name)}&clipboard=true`;
}
