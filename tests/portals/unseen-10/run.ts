import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {sonla} from './sonla.ts';
import {binhdinh} from './binhdinh.ts';
import {serve} from './kit.ts';
const path = (u: any, base: string) => typeof u === 'string' && u.startsWith(base) ? u.slice(base.length - 1) : u;
for (const p of [sonla, binhdinh]) {
	const s = await serve(p.pages);
	writeFileSync(`/tmp/u10-${p.plan}.csv`, p.procedures);
	const f = `/tmp/u10-${p.plan}.json`;
	await new Promise(r => spawn('npm', ['run', '-s', 'soicong', '--', 'audit', s.url, '--plan', p.plan, '--as-of', p.asOf, '--no-store', '--json', f, '--quiet', '--procedures', `/tmp/u10-${p.plan}.csv`], {stdio: 'inherit'}).on('exit', r));
	const rep = JSON.parse(readFileSync(f, 'utf8'));
	let right = 0, total = 0, dr = 0, dt = 0;
	for (const q of rep.requirements) {
		const t = p.truth[q.id]; if (!t) {console.log('NO TRUTH', q.id); continue;}
		total++; if (t.outcome === q.outcome) right++; else console.log(p.plan, q.id, 'want', t.outcome, 'got', q.outcome, '|', q.summary.vi, JSON.stringify(q.gaps.map((g: any) => g.code)));
		const d = q.details ?? {};
		for (const [k, want] of Object.entries(t.details ?? {})) {
			let got: any = d[k];
			if (k === 'missing' || k === 'unknown' || k === 'abolishedListed') got = (got ?? []).map((x: any) => x.code.slice(0, 8));
			if (k === 'url' || k === 'guidance') got = path(got, s.url);
			if (k === 'periods') got = Object.fromEntries((got ?? []).map((x: any) => [x.period, x.state]));
			if (k === 'documents') got = Object.fromEntries((got ?? []).map((x: any) => [x.number, x.state]));
			if (k === 'indices') got = Object.fromEntries((got ?? []).map((x: any) => [x.index, [x.state, x.year, x.value, x.rank]]));
			dt++; const sort = (v: any): any => v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v;
			if (JSON.stringify(sort(got)) === JSON.stringify(sort(want))) dr++; else console.log(p.plan, q.id, k, 'want', JSON.stringify(want), 'got', JSON.stringify(got), k === 'found' ? JSON.stringify(d.articles) : '');
		}
	}
	console.log(p.plan, p.pages.size, 'pages; outcomes', right, '/', total, 'details', dr, '/', dt, 'requests', rep.crawl.requests, rep.crawl.errors.length);
	s.close();
}
