import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamePool } from './swap-names';

export interface NameLists {
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Forenames that either may bear. */
  readonly either: readonly string[];
  readonly surnames: readonly string[];
  readonly pool: NamePool;
}

/** Census surnames kept, most frequent first: beyond, they add size and hardly a hit. */
const censusSurnames = 12_000;

/** Forenames and surnames in lower case out of the public lists, and the same by country to swap names with. */
export function readNameLists(folder: string): NameLists {
  const forenames = readByCountry(join(folder, 'forenames-by-country.csv'));
  const surnames = readByCountry(join(folder, 'surnames-by-country.csv'));
  const census = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(',')[0] ?? '');
  const usForenames = census('us-census-forenames.csv');
  const usSurnames = census('us-census-surnames.csv').slice(0, censusSurnames);
  const countries = [...surnames].flatMap(([country, names]) => {
    const first = forenames.get(country);
    return first && first.length >= 10 && names.length >= 10 ? [{ forenames: first, surnames: names }] : [];
  });
  const american = {
    forenames: usForenames.slice(0, 1_500).map(capitalise),
    surnames: usSurnames.slice(0, 6_000).map(capitalise),
  };
  return {
    ...byGender(folder),
    surnames: clean([...usSurnames, ...[...surnames.values()].flat()]),
    // News in English names Americans and Britons about as often as everybody else.
    pool: { countries: [...countries, ...countries.map(() => american)] },
  };
}

/** One gender's share of the bearers from which on a forename counts as that gender's. */
const clearShare = 0.9;

/** The census file lists women first, then men, each by falling share in percent; a rise marks the border. */
function byGender(folder: string): Pick<NameLists, 'female' | 'male' | 'either'> {
  const shares = new Map<string, { F: number; M: number }>();
  const add = (name: string, gender: 'F' | 'M', share: number) => {
    const [lower] = clean([name]);
    if (!lower) return;
    const known = shares.get(lower) ?? { F: 0, M: 0 };
    known[gender] += share;
    shares.set(lower, known);
  };
  let gender: 'F' | 'M' = 'F';
  let last = Number.POSITIVE_INFINITY;
  for (const line of readFileSync(join(folder, 'us-census-forenames.csv'), 'utf8').trim().split('\n')) {
    const [name = '', percent = '0'] = line.split(',');
    if (Number(percent) > last + 1) gender = 'M';
    last = Number(percent);
    add(name, gender, Number(percent));
  }
  for (const { name, gender: own } of readByCountryRows(join(folder, 'forenames-by-country.csv'))) {
    if (own === 'F' || own === 'M') add(name, own, 0.01);
  }
  const names = [...shares];
  const shareOf = ({ F, M }: { F: number; M: number }) => F / (F + M || 1);
  return {
    female: names.filter(([, share]) => shareOf(share) >= clearShare).map(([name]) => name),
    male: names.filter(([, share]) => shareOf(share) <= 1 - clearShare).map(([name]) => name),
    either: names
      .filter(([, share]) => shareOf(share) < clearShare && shareOf(share) > 1 - clearShare)
      .map(([name]) => name),
  };
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}

function clean(names: readonly string[]): string[] {
  return names.map((name) => name.trim().toLowerCase()).filter((name) => /^[\p{L}\p{M}'’-]{2,}$/u.test(name));
}

interface CountryRow {
  readonly country: string;
  readonly name: string;
  readonly gender: string;
}

function readByCountryRows(file: string): CountryRow[] {
  const [head = '', ...rows] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  const [nameColumn, genderColumn] = [columns.indexOf('Romanized Name'), columns.indexOf('Gender')];
  return rows
    .map((row) => row.split(','))
    .map((cells) => ({ country: cells[0] ?? '', name: cells[nameColumn] ?? '', gender: cells[genderColumn] ?? '' }))
    .filter(({ name }) => /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u.test(name));
}

function readByCountry(file: string): Map<string, string[]> {
  const byCountry = new Map<string, string[]>();
  for (const { country, name } of readByCountryRows(file))
    byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
  return byCountry;
}
