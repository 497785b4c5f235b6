import type { PackFiles } from '../read-pack';
import quotation from './quotation.json';
import summary from './summary.json';
import telling from './telling.json';
import topics from './topics.json';

/** The files of this folder. */
export const files: PackFiles = { quotation, summary, telling, topics };
