// @ts-check

/** The oldest Node that Vite runs on; the same as `engines` in package.json. */
const oldest = { major: 20, minor: 19 };

/** Ends the process with a sentence where Node is too old for the tools. */
export function requireNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  const wanted = `Node ${oldest.major}.${oldest.minor} or newer`;
  console.error(`Nutgraf needs ${wanted}; this is ${process.version}. See https://nodejs.org`);
  process.exit(1);
}
