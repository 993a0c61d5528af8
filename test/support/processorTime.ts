/**
 * Microseconds of processor time that some work takes, whatever else the machine does meanwhile. Of several runs the quickest: what disturbs one (the compiler, the
 * collector of garbage) only lengthens it.
 */
export function processorTime(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}
