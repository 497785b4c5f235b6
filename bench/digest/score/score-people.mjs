import { norm, pct, prf } from '../score-lib.mjs';
import { shareWithInterval } from './intervals.mjs';
import { flat, statedAround, wordF1 } from './text.mjs';

const withoutArticle = (role) => norm(role).replace(/^(the|a|an|his|her|their) /, '');
const isSameRole = (a, b) => withoutArticle(a) === withoutArticle(b) || wordF1(a, b) >= 0.6;
const isFull = (name) => norm(name).includes(' ');
const creditLine =
  /\b(?:reporting|editing|writing|written|compiled|photographs?|photos?|additional|assistance|contributed)\b[^.]*\b(?:by|to this)\b|^\W*by\s|\/\s*(?:reuters|ap|afp|getty)/i;
const maxCreditChars = 400;

/** True where every line that holds the name only says who wrote, edited or took pictures. */
function isOnlyInCredits(name, text) {
  const lines = text.split('\n').filter((line) => line.includes(name));
  return lines.length > 0 && lines.every((line) => line.length <= maxCreditChars && creditLine.test(line));
}

/** People and roles. People that the text names only in its credits are neither right nor missed. */
export class PeopleScore {
  #docs = 0;
  // Right, false, missed.
  #full = [0, 0, 0];
  #all = [0, 0, 0];
  #key = [0, 0, 0];
  #roles = { stated: 0, found: 0, said: 0, right: 0, notVerbatim: 0 };

  add({ text, truth }, { people = [] }, note) {
    if (!truth.people) return;
    this.#docs++;
    const expected = truth.people.filter(({ name }) => !isOnlyInCredits(name, text));
    const used = new Set();
    for (const found of people) {
      const person = truth.people.find(({ name }) => norm(name) === norm(found.name));
      if (person && !used.has(person)) {
        used.add(person);
        if (expected.includes(person)) this.#addRight(found, person, text, note);
        continue;
      }
      this.#count(1, found.name);
      if (found.key) this.#key[1]++;
      note('person-false', found.name, statedAround(text, found.name));
    }
    for (const person of expected) {
      if (person.key && !people.some((found) => found.key && norm(found.name) === norm(person.name))) this.#key[2]++;
      if (used.has(person)) continue;
      this.#count(2, person.name);
      if (person.roles?.length) this.#roles.stated++;
      note('person-missed', person.name, statedAround(text, person.name));
    }
  }

  #count(at, name) {
    this.#all[at]++;
    if (isFull(name)) this.#full[at]++;
  }

  #addRight(found, person, text, note) {
    this.#count(0, found.name);
    if (found.key && person.key !== undefined) this.#key[person.key ? 0 : 1]++;
    const isRight = found.role && person.roles?.some((role) => isSameRole(role, found.role));
    if (found.role && !flat(text).toLowerCase().includes(flat(found.role).toLowerCase())) {
      this.#roles.notVerbatim++;
      note('role-invented', `${found.name}: ${found.role}`, '');
    }
    if (found.role && person.roles) {
      this.#roles.said++;
      if (isRight) this.#roles.right++;
      else note('role-wrong', `${found.name}: said ${found.role}`, person.roles.join(' | ') || 'none');
    }
    if (!person.roles?.length) return;
    this.#roles.stated++;
    if (isRight) this.#roles.found++;
    else if (!found.role) note('role-missing', found.name, person.roles[0]);
  }

  report() {
    if (this.#docs === 0) return [];
    const line = (counts) => {
      const { p, r, f1 } = prf(...counts);
      return `F1 ${pct(f1)} (P ${pct(p)} R ${pct(r)})`;
    };
    const { stated, found, said, right, notVerbatim } = this.#roles;
    const [keyRight, , keyMissed] = this.#key;
    const key = keyRight + keyMissed > 0 ? `   key people ${line(this.#key)}` : '';
    return [
      `people   full names ${line(this.#full)}   all ${line(this.#all)}${key}   docs ${this.#docs}`,
      ...(stated > 0
        ? [
            `roles    recall ${shareWithInterval(found, stated)} of ${stated}   precision ${shareWithInterval(right, said)} of ${said}   not verbatim ${notVerbatim}`,
          ]
        : []),
    ];
  }

  figures() {
    const percent = (share) => Number((100 * share).toFixed(1));
    const { stated, found, said, right, notVerbatim } = this.#roles;
    return {
      peopleFullF1: percent(prf(...this.#full).f1),
      keyPeopleF1: percent(prf(...this.#key).f1),
      rolesRecall: percent(found / (stated || 1)),
      rolesPrecision: percent(right / (said || 1)),
      rolesNotVerbatim: notVerbatim,
    };
  }
}
