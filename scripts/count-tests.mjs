// Reads vitest's JSON report and prints "<passed> <failed>"; a suite that could not be loaded counts as one failure.
import { readFileSync } from 'node:fs';

const [, , path] = process.argv;
if (path === undefined) throw new Error('usage: count-tests.mjs <vitest report>');

/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
const report = JSON.parse(readFileSync(path, 'utf8'));
const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
console.log(`${report.numPassedTests} ${report.numFailedTests + broken.length}`);
