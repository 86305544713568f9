/** What one contender prints when it has ended: one line of JSON for the bench. */

export interface Measured {
  readonly pages: number;
  readonly requests: number;
  /** On the wire, of bodies. */
  readonly bytes?: number;
  readonly seconds: number;
  /** User and system, milliseconds. */
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly outcomes?: Readonly<Record<string, string>>;
  readonly ended?: string;
  /** All that was found, as text, but for times. */
  readonly findings?: string;
}

export async function measure(
  run: () => Promise<Pick<Measured, 'pages' | 'requests' | 'outcomes' | 'ended'>>,
): Promise<void> {
  const started = process.hrtime.bigint();
  const before = process.cpuUsage();
  const found = await run();
  const spent = process.cpuUsage(before);
  const measured: Measured = {
    ...found,
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    cpuMs: (spent.user + spent.system) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
