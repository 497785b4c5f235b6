import { norm, pct, prf } from '../score-lib.mjs';
import { shareWithInterval } from './intervals.mjs';
import { flat, statedAround } from './text.mjs';

const body = (text) => norm(flat(text));
/** A found quotation is the true one where it holds it, or most of it. */
const leastPart = 0.6;

function isSameQuote(found, truth) {
  const [own, other] = [body(found), body(truth)];
  return own.includes(other) || (other.includes(own) && own.length >= leastPart * other.length);
}

function isRightSpeaker(said, quote, people) {
  if (!said) return false;
  const goesBy = ({ name, aliases = [] }, form) => [name, ...aliases].some((each) => norm(each) === norm(form));
  const person = people?.find((each) => goesBy(each, quote.speaker));
  return (
    norm(said) === norm(quote.speaker) ||
    (person !== undefined && goesBy(person, said)) ||
    (quote.lastName !== undefined && norm(said).split(' ').pop() === norm(quote.lastName)) ||
    norm(quote.speaker).includes(norm(said))
  );
}

/** Direct quotations and who speaks them. */
export class QuoteScore {
  #docs = 0;
  // Right, false, missed.
  #found = [0, 0, 0];
  #speakers = { stated: 0, said: 0, right: 0 };

  add({ text, truth }, { quotes = [] }, note) {
    if (!truth.quotes) return;
    this.#docs++;
    const used = new Set();
    for (const found of quotes) {
      const quote = truth.quotes.find((each) => !used.has(each) && isSameQuote(found.text, each.text));
      if (!quote) {
        this.#addFalse(found, truth, text, note);
        continue;
      }
      used.add(quote);
      this.#found[0]++;
      if (quote.speaker) this.#addSpeaker(found, quote, truth.people, text, note);
    }
    for (const quote of truth.quotes) {
      if (used.has(quote)) continue;
      this.#found[2]++;
      note('quote-missed', quote.text.slice(0, 80), '');
    }
  }

  #addFalse(found, { quotes, minQuoteWords = 3 }, text, note) {
    if (norm(found.text).split(' ').length < minQuoteWords) return;
    if (quotes.some((each) => body(each.text).includes(body(found.text)) || body(found.text).includes(body(each.text))))
      return;
    this.#found[1]++;
    note('quote-false', found.text.slice(0, 80), statedAround(text, found.text.slice(0, 80)));
  }

  #addSpeaker(found, quote, people, text, note) {
    this.#speakers.stated++;
    if (found.speaker) this.#speakers.said++;
    if (isRightSpeaker(found.speaker, quote, people)) this.#speakers.right++;
    else
      note(
        found.speaker ? 'speaker-wrong' : 'speaker-missing',
        `said ${found.speaker}, is ${quote.speaker}`,
        statedAround(text, quote.text.slice(0, 50)),
      );
  }

  report() {
    if (this.#docs === 0) return [];
    const { p, r, f1 } = prf(...this.#found);
    const { stated, said, right } = this.#speakers;
    return [
      `quotes   found F1 ${pct(f1)} (P ${pct(p)} R ${pct(r)})   speaker right ${shareWithInterval(right, stated)} of ${stated}, when named ${shareWithInterval(right, said)}`,
    ];
  }

  figures() {
    const percent = (share) => Number((100 * share).toFixed(1));
    const { stated, said, right } = this.#speakers;
    return {
      quotesF1: percent(prf(...this.#found).f1),
      speakerRight: percent(right / (stated || 1)),
      speakerWhenNamed: percent(right / (said || 1)),
    };
  }
}
