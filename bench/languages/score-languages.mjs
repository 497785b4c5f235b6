// People, roles, quotations and speakers by language, as score-languages.mjs of the corpora counts them, an article at a time.
import { norm, prf } from '../digest/score-lib.mjs';

const counts = () => ({
  people: [0, 0, 0],
  roles: 0,
  roleRight: 0,
  rolesTold: 0,
  quotes: [0, 0, 0],
  speakers: 0,
  speakerRight: 0,
  speakersTold: 0,
});

/** How many of the words two phrases share, 0..1. */
function sharedWords(a, b) {
  const [own, other] = [norm(a).split(' '), norm(b).split(' ')];
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of own) {
    if ((left.get(word) ?? 0) === 0) continue;
    both++;
    left.set(word, left.get(word) - 1);
  }
  return prf(both, own.length - both, other.length - both).f1;
}

const isWhole = (name) => norm(name).includes(' ');
const formsOf = ({ name, aliases = [] }) => [name, ...aliases];
const isNamed = (person, name) => formsOf(person).some((form) => norm(form) === norm(name));
const rolesOf = ({ roles, role }) => roles ?? (role ? [role] : []);
const leastShared = 0.6;

/** The counts of one article: people by full name, roles, quotations, speakers. */
export function scoreArticle(truth, { people = [], quotes = [] }) {
  const score = counts();
  const found = scorePeople(truth.people, people, score);
  for (const person of truth.people) {
    if (!found.has(person) && isWhole(person.name)) score.people[2]++;
    if (rolesOf(person).length > 0) score.roles++;
  }
  if (truth.quotes) scoreQuotes(truth, quotes, score);
  return score;
}

function scorePeople(truth, people, score) {
  const found = new Set();
  for (const { name, role } of people) {
    const person =
      truth.find((each) => !found.has(each) && norm(each.name) === norm(name)) ??
      truth.find((each) => !found.has(each) && isNamed(each, name) && isWhole(name));
    if (!person) {
      if (isWhole(name)) score.people[1]++;
      continue;
    }
    found.add(person);
    if (isWhole(person.name)) score.people[0]++;
    if (!role) continue;
    score.rolesTold++;
    if (rolesOf(person).some((each) => norm(each) === norm(role) || sharedWords(each, role) >= leastShared))
      score.roleRight++;
  }
  return found;
}

function scoreQuotes({ people, quotes }, predicted, score) {
  const taken = new Set();
  for (const { text, speaker } of predicted) {
    const own = norm(text);
    const quote = quotes.find((each) => {
      const other = norm(each.text);
      return (
        !taken.has(each) && (own.includes(other) || (other.includes(own) && own.length >= leastShared * other.length))
      );
    });
    if (!quote) {
      if (own.split(' ').length >= 3) score.quotes[1]++;
      continue;
    }
    taken.add(quote);
    score.quotes[0]++;
    if (!quote.speaker || !speaker) continue;
    score.speakersTold++;
    const person = people.find((each) => isNamed(each, quote.speaker));
    const isRight =
      norm(speaker) === norm(quote.speaker) ||
      (person && isNamed(person, speaker)) ||
      norm(quote.speaker).includes(norm(speaker));
    if (isRight) score.speakerRight++;
  }
  for (const quote of quotes) {
    if (!taken.has(quote)) score.quotes[2]++;
    if (quote.speaker) score.speakers++;
  }
}

/** What the counts of several articles add up to. */
export function addUp(scores) {
  const sum = counts();
  for (const score of scores) {
    for (const [key, value] of Object.entries(score)) {
      sum[key] = Array.isArray(value) ? value.map((each, at) => sum[key][at] + each) : sum[key] + value;
    }
  }
  return sum;
}

const share = (part, whole) => (whole === 0 ? null : (100 * part) / whole);

/** Each figure in percent, null where nothing stands behind it, and how many items do. */
export const figures = {
  peopleF1: { of: ({ people }) => 100 * prf(...people).f1, items: ({ people }) => people[0] + people[2] },
  rolesRecall: { of: ({ roleRight, roles }) => share(roleRight, roles), items: ({ roles }) => roles },
  rolesPrecision: {
    of: ({ roleRight, rolesTold }) => share(roleRight, rolesTold),
    items: ({ rolesTold }) => rolesTold,
  },
  quotesF1: { of: ({ quotes }) => 100 * prf(...quotes).f1, items: ({ quotes }) => quotes[0] + quotes[2] },
  speakerRight: {
    of: ({ speakerRight, speakers }) => share(speakerRight, speakers),
    items: ({ speakers }) => speakers,
  },
  speakerWhenNamed: {
    of: ({ speakerRight, speakersTold }) => share(speakerRight, speakersTold),
    items: ({ speakersTold }) => speakersTold,
  },
};

const resamples = 1000;

/** A figure with its 95 % interval, by drawing as many articles from these as there are, again and again (seeded). */
export function withInterval(scores, { of, items }, random) {
  const all = addUp(scores);
  const values = [];
  for (let i = 0; i < resamples; i++) {
    const value = of(addUp(scores.map(() => scores[Math.floor(random() * scores.length)])));
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (part) => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? null;
  return { value: of(all), items: items(all), low: at(0.025), high: at(0.975) };
}
