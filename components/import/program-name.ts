import { i18n } from '#i18n';

/** Programs that are called so in every language. */
const properNames: Readonly<Partial<Record<string, string>>> = {
  pocket: 'Pocket',
  pocket_html: 'Pocket (HTML)',
  instapaper: 'Instapaper',
  omnivore: 'Omnivore',
  wallabag: 'wallabag',
  karakeep: 'Karakeep',
  readwise: 'Readwise Reader',
  matter: 'Matter',
};

/** What a file comes from, in words; a program of another version of ours by its id. */
export function programName(program: string): string {
  const name = properNames[program];
  if (name !== undefined) return name;
  switch (program) {
    case 'nutgraf':
    case 'bookmarks':
    case 'links':
    case 'page':
      return i18n.t(`library.importing.programs.${program}`);
    default:
      return program;
  }
}
