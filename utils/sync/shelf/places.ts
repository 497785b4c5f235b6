/** Where the files of a shelf are. Their names tell nothing but the order in which they were written. */
export const shelfFilePath = 'shelf.json';
export const devicesFolder = 'devices';
export const deviceFolder = (device: string) => `${devicesFolder}/${device}`;
export const headPath = (device: string) => `${deviceFolder(device)}/head`;
const seqDigits = 6;
export const packPath = (device: string, seq: number) =>
  `${deviceFolder(device)}/${String(seq).padStart(seqDigits, '0')}.pack`;

/** The number of a pack by its name; null where the name is no pack's. */
export function seqOf(name: string): number | null {
  const digits = /^(\d{6,15})\.pack$/.exec(name)?.[1];
  return digits ? Number(digits) : null;
}

/** Whether a folder's name can be a device's: copies made by a sync program are not. */
export const isDevice = (name: string): boolean => /^[0-9a-z]{8,16}$/.test(name);
