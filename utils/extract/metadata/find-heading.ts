import { foldText } from '@/utils/text/fold-text';
import { textOf } from '../page/text-of';
import kickerNames from '../vocabulary/kicker-names.json' with { type: 'json' };

export interface PageHeading {
  readonly text: string;
  /** True where it is the last step of a breadcrumb: what the page is called there is written for search engines. */
  readonly isTrailEnd: boolean;
}

const kickers = kickerNames.map((name) => `[class*="${name}" i]`).join(',');
const trailMarks = '[class*="breadcrumb" i],[id*="breadcrumb" i],[aria-label*="breadcrumb" i]';
const openingSeparator = /^[\s|\-–—:·•]+/u;

/** The trail holds the heading and its steps, hardly more; how far up its box may be. */
const maxTrailDepth = 3;
/** "Home" and a section at least, beside the heading. */
const minTrailSteps = 2;
/** A step is the name of a section (characters). */
const maxStepChars = 30;
/** What is left of a trail without its steps: arrows and bars (characters a step). */
const maxBesideStep = 3;

/**
 * The first-level heading that is most likely the headline: of several (a logo is one, often) the one that shares most
 * words with what else the page says it is called. A kicker of its own inside it is not part of it.
 */
export function findHeading(page: ParentNode, others: readonly (string | null)[]): PageHeading | null {
  const said = new Set(others.flatMap((text) => (text ? [foldText(text)] : [])));
  const words = new Set([...said].flatMap((text) => text.split(' ')));
  let best: { heading: Element; text: string } | null = null;
  let bestShared = -1;
  for (const heading of page.querySelectorAll('h1')) {
    const whole = textOf(heading);
    if (!whole) continue;
    // "Kicker: Headline" that the page says elsewhere too is the headline as the newsroom wants it.
    const text = said.has(foldText(whole)) ? whole : withoutKicker(heading, whole);
    const shared = foldText(text)
      .split(' ')
      .filter((word) => words.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [{ heading, text }, shared];
  }
  return best && { text: best.text, isTrailEnd: isTrailEnd(best.heading) };
}

/** For `<h1><span class="overline">Kicker</span> - <span>Headline</span></h1>`. */
function withoutKicker(heading: Element, whole: string): string {
  const kicker = textOf(heading.querySelector(kickers));
  if (!kicker || !whole.startsWith(kicker)) return whole;
  return whole.slice(kicker.length).replace(openingSeparator, '') || whole;
}

/** For `<nav><a>Home</a> > <a>Politics</a> > <h1>…</h1></nav>`: before the heading, links to sections and nothing else; after it, nothing. */
function isTrailEnd(heading: Element): boolean {
  let box = heading.parentElement;
  for (let depth = 0; box && depth < maxTrailDepth; depth++, box = box.parentElement) {
    const links = [...box.querySelectorAll('a')].filter((link) => !heading.contains(link));
    if (links.length === 0) continue;
    if (box.closest(trailMarks)) return true;
    const steps = links.map(textOf);
    const rest = textOf(box).length - textOf(heading).length - steps.join('').length;
    return (
      steps.length >= minTrailSteps &&
      steps.every((step) => step.length <= maxStepChars) &&
      rest <= maxBesideStep * steps.length
    );
  }
  return false;
}
