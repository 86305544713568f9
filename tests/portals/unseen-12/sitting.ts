/** The first run of the sitting: each page through the command line, figures field by field. */
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { articles } from './articles.ts'
import { compare, type Told } from './compare.ts'
import { contacts } from './contacts.ts'
import { lists } from './lists.ts'
import { others } from './others.ts'
import { procedures } from './procedures.ts'
import { details, portal } from './parts.ts'
import { moreArticles, moreContacts, moreLists, moreProcedures } from './articles-more.ts'
import { hotlines } from './hotlines.ts'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

const run = promisify(execFile)
const serve = (answer: (path: string) => { status: number; html: string }): Promise<{ origin: string; close: () => void }> =>
  new Promise(done => {
    const server = createServer((request, response) => {
      const { status, html } = answer(request.url ?? '/')
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    }).listen(0, '127.0.0.1', () => {
      const address = server.address()
      done({ origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, close: () => server.close() })
    })
  })

const only = process.argv[2]
const tally = new Map<string, [right: number, wrong: number]>()
const first = [...articles, ...lists, ...procedures, ...contacts, ...others]
const second = [...moreArticles, ...moreLists, ...moreProcedures, ...moreContacts]
for (const page of process.env['HALF'] === '2' ? second : process.env['HALF'] === '1' ? first : [...first, ...second]) {
  if (only && !page.id.includes(only)) continue
  const { origin, close } = await serve(() => ({ status: page.status ?? 200, html: page.html }))
  try {
    const { stdout } = await run('npm', ['run', '-s', 'soicong', '--', 'explain', origin + page.path, '--json', '-'])
    const told = JSON.parse(stdout) as Told
    const { fields, misses } = compare(page.truth, told, origin + page.path)
    for (const field of fields) tally.set(field, [(tally.get(field)?.[0] ?? 0) + 1, tally.get(field)?.[1] ?? 0])
    for (const { field, want, got } of misses) {
      const [right, wrong] = tally.get(field) ?? [0, 0]
      tally.set(field, [right - 1, wrong + 1])
      console.log(`${page.id} · ${field}\n   want ${JSON.stringify(want)}\n   got  ${JSON.stringify(got)?.replaceAll(origin, '')}`)
    }
  } catch (error) {
    console.log(page.id, 'FAULT', String(error).slice(0, 300))
  }
  close()
}
console.log(Object.fromEntries(tally))
if (!only || only === 'parts') {
  const pages = portal()
  const { origin, close } = await serve(path => ({ status: pages[path] ? 200 : 404, html: pages[path] ?? 'Không tìm thấy' }))
  const plan = `${tmpdir()}/unseen-12-plan.json`
  const words = { vi: 'Thử', en: 'Trial' }
  writeFileSync(plan, JSON.stringify({ id: 'unseen-twelve', title: words, department: { vi: 'Sở Khoa học và Công nghệ Nghệ An', en: 'DOST Nghe An' }, province: 'Nghệ An', year: 2022, requirements: [{ id: 'detail', kind: 'procedure-detail', title: words, clause: 'I', weight: 'major', params: {}, assumed: false }] }))
  const { stdout } = await run('npm', ['run', '-s', 'soicong', '--', 'audit', `${origin}/`, '--plan', plan, '--no-store', '--quiet', '--render', 'never', '--json', '-'], { maxBuffer: 1e8 })
  close()
  const told = (JSON.parse(stdout) as { requirements: { details: { incomplete: { code: string; missingParts: string[] }[]; withoutDetail: { code: string }[] } }[] }).requirements[0]?.details
  let right = 0
  for (const { code, missing } of details) {
    const none = told?.withoutDetail.some(one => one.code.startsWith(code))
    const got = none ? 'no detail' : (told?.incomplete.find(one => one.code.startsWith(code))?.missingParts ?? [])
    const same = missing.length === 11 ? none || got.length === 11 : JSON.stringify([...missing].toSorted()) === JSON.stringify([...(got as string[])].toSorted())
    if (same) right++
    else console.log(`parts · ${code}\n   want ${JSON.stringify(missing)}\n   got  ${JSON.stringify(got)}`)
  }
  console.log('parts', right, 'of', details.length)
}

if (!only || only === 'hotlines')
  for (const { id, department, province, needs, pages, want } of hotlines) {
    const { origin, close } = await serve(path => ({ status: pages[path] ? 200 : 404, html: pages[path] ?? 'Không tìm thấy' }))
    const plan = `${tmpdir()}/unseen-12-plan.json`
    const words = { vi: 'Thử', en: 'Trial' }
    const year = department.includes('Hưng Yên') ? 2024 : 2022
    writeFileSync(plan, JSON.stringify({ id: 'unseen-twelve', title: words, department: { vi: department, en: department }, province, year, requirements: [{ id: 'hotline', kind: 'hotline', title: words, clause: 'I', weight: 'major', params: { needs }, assumed: false }] }))
    const start = Object.keys(pages)[0] === '/' ? '/' : '/'
    const { stdout } = await run('npm', ['run', '-s', 'soicong', '--', 'audit', origin + start, '--plan', plan, '--no-store', '--quiet', '--render', 'never', '--json', '-'], { maxBuffer: 1e8 })
    close()
    const finding = (JSON.parse(stdout) as { requirements: { outcome: string; summary: { en: string }; details: { phones: string[]; emails: string[]; conflicts: unknown[] } }[] }).requirements[0]
    const wrong: string[] = []
    if (finding?.outcome !== want.outcome) wrong.push(`outcome ${finding?.outcome} for ${want.outcome}`)
    if (want.phones && JSON.stringify(finding?.details.phones.toSorted()) !== JSON.stringify(want.phones.toSorted())) wrong.push(`phones ${finding?.details.phones}`)
    if (want.emails && JSON.stringify(finding?.details.emails) !== JSON.stringify(want.emails)) wrong.push(`emails ${finding?.details.emails}`)
    if (want.conflict !== undefined && (finding?.details.conflicts.length ?? 0) > 0 !== want.conflict) wrong.push('conflict')
    console.log(`hotline portal · ${id}: ${wrong.length ? `${wrong.join('; ')} (${finding?.summary.en})` : 'right'}`)
  }
