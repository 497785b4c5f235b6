import { type NamedIn, namedKey, type StandingDecision, sameByMerges } from './person-decision';

/** Who is who in a library before anybody decided anything; keys of persons are each library's own. */
export interface UndecidedPeople {
  /** Who is named so in that article; null where the article is not there, or names nobody so. */
  keyIn(named: NamedIn): string | null;
  /** Everybody whom any article names so. */
  keysOf(name: string): readonly string[];
  /** All places where somebody is named; asked for those who are split. */
  placesOf(key: string): readonly NamedIn[];
  /** Whether the article came later than that. */
  isLater(place: NamedIn, at: string): boolean;
  /** Whether what an article tells of somebody is more like what the first tell than what the others do. */
  isMoreLike(place: NamedIn, first: readonly NamedIn[], others: readonly NamedIn[]): boolean;
}

/** What a decision comes to in a library. */
export type Identity =
  | (Said & { readonly kind: 'merge'; readonly from: string; readonly into: string })
  | (Said & { readonly kind: 'split'; readonly person: string; readonly moved: readonly NamedIn[] });

interface Said {
  /** The id of the decision, and when it was made. */
  readonly said: string;
  readonly at: string;
}

/** The key in an `Identity` of somebody who is made by a split. */
export const madeBy = (said: string): string => `made by ${said}`;

/**
 * What the standing decisions come to, one after the other. It follows from nothing but them and the articles that are there:
 * two libraries that hold the same have the same people, in whatever order either came to it. A decision none of whose
 * articles is there any more holds for whoever bears the name, if that is one person; else it comes to nothing for now.
 */
export function identitiesBy(standing: readonly StandingDecision[], people: UndecidedPeople): Identity[] {
  const decided = new DecidedPeople(people);
  const sameAs = sameByMerges(standing);
  return standing.flatMap(({ id, decision }): Identity[] => {
    const { at } = decision;
    if (decision.kind === 'merge') {
      const [from, into] = [decision.from, decision.into].map((side, index, sides) => {
        const other = new Set((sides[1 - index] ?? []).map(namedKey));
        const linked = side
          .slice(0, 1)
          .flatMap(sameAs)
          .filter((named) => !other.has(namedKey(named)));
        return decided.mostNamed(side)?.key ?? decided.onlyBearer(side) ?? decided.mostNamed(linked)?.key;
      });
      return from && into && decided.join(from, into) ? [{ kind: 'merge', said: id, at, from, into }] : [];
    }
    const who = decision.kind === 'split' ? decided.mostNamed(decision.moved) : null;
    const moved = who && decided.part(who.key, who.places, at, madeBy(id));
    return moved ? [{ kind: 'split', said: id, at, person: who.key, moved }] : [];
  });
}

/** The people of a library while decisions are carried out one after the other. */
class DecidedPeople {
  /** Who is shown as whom. */
  readonly #shownAs = new Map<string, string>();
  /** Who was made by splits, by the place where they are named. */
  readonly #madeIn = new Map<string, { readonly place: NamedIn; readonly key: string }>();
  readonly #madeOfName = new Map<string, string[]>();

  constructor(private readonly people: UndecidedPeople) {}

  /** The person that most of these places name, and the places that do; of as many the one of the first article. */
  mostNamed(places: readonly NamedIn[]): { readonly key: string; readonly places: readonly NamedIn[] } | null {
    const named = new Map<string, NamedIn[]>();
    for (const place of places) {
      const key = this.#keyIn(place);
      if (key !== null) named.set(key, [...(named.get(key) ?? []), place]);
    }
    const first = (own: readonly NamedIn[]) => own.map(namedKey).sort()[0] ?? '';
    const [most] = [...named].sort((a, b) => b[1].length - a[1].length || (first(a[1]) < first(b[1]) ? -1 : 1));
    return most ? { key: most[0], places: most[1] } : null;
  }

  /** The one person whom articles name by any of these names; null where there is none, or more. */
  onlyBearer(places: readonly NamedIn[]): string | null {
    const names = [...new Set(places.map(([, name]) => name))];
    const keys = names.flatMap((name) => [...this.people.keysOf(name), ...(this.#madeOfName.get(name) ?? [])]);
    const shown = new Set(keys.map((key) => this.#shown(key)));
    return shown.size === 1 ? ([...shown][0] ?? null) : null;
  }

  /** Whether they were two. */
  join(from: string, into: string): boolean {
    if (from === into) return false;
    this.#shownAs.set(from, into);
    return true;
  }

  /**
   * Makes somebody of their own of who is named in these places, and in later ones that are more like them than like what is
   * left: all of those. null where that is all of the person.
   */
  part(key: string, places: readonly NamedIn[], at: string, newKey: string): readonly NamedIn[] | null {
    const articles = new Set(places.map(([articleId]) => articleId));
    const own = this.#membersOf(key).flatMap((member) =>
      this.people.placesOf(member).map((place) => ({ place, key: member })),
    );
    const left = [...own, ...this.#madeIn.values()]
      .filter((each) => this.#keyIn(each.place, each.key) === key && !articles.has(each.place[0]))
      .map(({ place }) => place);
    if (left.length === 0) return null;
    const [later, kept] = [
      left.filter((place) => this.people.isLater(place, at)),
      left.filter((place) => !this.people.isLater(place, at)),
    ];
    const joining = kept.length === 0 ? [] : later.filter((place) => this.people.isMoreLike(place, places, kept));
    const moved = [...places, ...new Map(joining.map((place) => [place[0], place])).values()];
    for (const place of moved) {
      const [, name] = place;
      this.#madeIn.set(namedKey(place), { place, key: newKey });
      this.#madeOfName.set(name, [...(this.#madeOfName.get(name) ?? []), newKey]);
    }
    return moved;
  }

  #keyIn(place: NamedIn, undecided = this.people.keyIn(place)): string | null {
    const key = this.#madeIn.get(namedKey(place))?.key ?? undecided;
    return key === null ? null : this.#shown(key);
  }

  /** Nobody is shown as themselves by way of others: only who is shown is joined. */
  #shown(key: string): string {
    let shown = key;
    for (let next = this.#shownAs.get(shown); next !== undefined; next = this.#shownAs.get(shown)) shown = next;
    return shown;
  }

  #membersOf(shown: string): string[] {
    return [...new Set([shown, ...this.#shownAs.keys()])].filter((key) => this.#shown(key) === shown);
  }
}
