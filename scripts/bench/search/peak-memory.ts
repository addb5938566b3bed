import { readdirSync, readFileSync } from 'node:fs';

/** Numbers of a process from `/proc`, which Linux keeps: its parent and the memory it holds, in kilobytes. */
function readProcess(id: string): { id: number; parent: number; kilobytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) => Number(status.match(new RegExp(`^${name}:\\s*(\\d+)`, 'm'))?.[1] ?? 0);
    return { id: Number(id), parent: field('PPid'), kilobytes: field('VmRSS') };
  } catch {
    // Ended in the meantime.
    return undefined;
  }
}

/** Memory that a process and all it started hold now, in megabytes; undefined where the system does not tell. */
function memoryOf(root: number): number | undefined {
  let entries: string[];
  try {
    entries = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const processes = entries.flatMap((id) => readProcess(id) ?? []);
  const family = new Set([root]);
  // Children have higher numbers than their parents but for a turn of the counter.
  for (const { id, parent } of processes.toSorted((a, b) => a.id - b.id)) if (family.has(parent)) family.add(id);
  const kilobytes = processes.filter(({ id }) => family.has(id)).reduce((sum, process) => sum + process.kilobytes, 0);
  return Math.round(kilobytes / 1024);
}

/** Looks five times a second how much memory a process and all it started hold; returns the most seen so far, in megabytes. */
export function watchMemory(id: number): { stop: () => number | undefined } {
  let most = memoryOf(id);
  const timer = setInterval(() => {
    const now = memoryOf(id);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  }, 200);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
