/** What must not depend on where an audit ran: all of a report but times and counts of requests. */

import { soicong } from '../support/command-line.ts';
import type { Report } from '../../lib/model/report.ts';

export function told(report: Report | undefined): unknown {
  if (report === undefined) return null;
  const { requirements, score, counts, portal, plan } = report;
  return {
    portal,
    plan: plan.id,
    score,
    counts,
    requirements: requirements.map(({ evidence, ...requirement }) => ({
      ...requirement,
      evidence: evidence.map((proof) => ({ ...proof, fetchedAt: '' })),
    })),
  };
}

/** The command line's own audit; without a browser, as the extension opens no page by itself. */
export async function commandLine(url: string, ...options: readonly string[]): Promise<Report> {
  const run = await soicong('audit', url, ...options, '--json', '-', '--render', 'never', '--quiet', '--no-store');
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Report;
}
