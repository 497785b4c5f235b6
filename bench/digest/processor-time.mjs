/** Milliseconds of processor time of this process so far: what else the machine does has no part in it. */
export function processorTimeMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
