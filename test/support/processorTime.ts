/** Milliseconds of processor time that something takes in this process: other programs that run meanwhile do not count. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
