import moreNames from '../more-names.json';
import type { PackFiles } from '../read-pack';
import credits from './credits.json';
import nameModel from './name-model.json';
import names from './names.json';
import { files as smallFiles } from './pack';
import persons from './persons.json';

/** The files of this folder with those that people are found by; what they are is not told in this language yet. */
export const files: PackFiles = {
  ...smallFiles,
  listedPeople: { nameModel, names, moreNames, persons, credits },
};
