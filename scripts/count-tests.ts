// Reads vitest's JSON report and prints "<passed> <failed>"; a suite that could not be loaded counts as one failure.
import { readFileSync } from 'node:fs';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const [, , path] = process.argv;
if (path === undefined) throw new Error('usage: count-tests.ts <vitest report>');

const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
console.log(`${report.numPassedTests} ${report.numFailedTests + broken.length}`);
