import type { EmbedBlock } from '@/utils/model/article';
import providers from '../vocabulary/embed-providers.json' with { type: 'json' };
import { safeUrl } from './safe-url';
import { textOf } from './text-of';

const { hosts, classes } = providers as { hosts: Record<string, string>; classes: Record<string, string> };

/** The post or player an element embeds, or null where it embeds none that we know how to name. */
export function captureEmbed(element: Element, base: string): EmbedBlock | null {
  const classed = providerOfClass(element.getAttribute('class') ?? '');
  if (element.tagName === 'IFRAME') {
    const url = safeUrl(element.getAttribute('src') || element.getAttribute('data-src'), base);
    const provider = url && providerOfUrl(url);
    return provider ? { type: 'embed', text: '', marks: [], provider, url } : null;
  }
  if (!classed) return null;
  const link = [...element.querySelectorAll('a[href]')].at(-1)?.getAttribute('href');
  const url = safeUrl(element.getAttribute('cite') ?? element.getAttribute('data-instgrm-permalink') ?? link, base);
  return { type: 'embed', text: textOf(element), marks: [], provider: classed, url };
}

function providerOfUrl(url: string): string | null {
  const host = new URL(url).hostname.replace(/^www\./, '');
  for (const [suffix, provider] of Object.entries(hosts)) {
    if (host === suffix || host.endsWith(`.${suffix}`)) return provider;
  }
  return null;
}

const anyClass = new RegExp(`(?:^|\\s)(?:${Object.keys(classes).join('|')})(?:\\s|$)`);

function providerOfClass(className: string): string | null {
  if (!anyClass.test(className)) return null;
  for (const name of className.split(/\s+/)) if (Object.hasOwn(classes, name)) return classes[name] ?? null;
  return null;
}
