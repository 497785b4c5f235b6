import { readFileSync } from 'node:fs';

/**
 * The most memory this process has had so far, in MB. Linux hands the figure of the process that started this one on in
 * `process.resourceUsage()`; where /proc tells that of this one alone, that is it.
 */
export function peakMemoryMegabytes(): number {
  return (ownPeakKilobytes() ?? process.resourceUsage().maxRSS) / 1024;
}

function ownPeakKilobytes(): number | null {
  try {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return peak === undefined ? null : Number(peak);
  } catch {
    return null;
  }
}
