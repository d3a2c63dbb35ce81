import type { Browser, Page } from 'playwright'
import { deadLinks } from './dead-links.ts'
import { searchSite } from './search-site.ts'
import { visitDocument, type VisitedDocument } from './visit-document.ts'
import { openStories, visitStory } from './visit-story.ts'

interface Entry {
  readonly id: string
  readonly type: 'docs' | 'story'
  /** What the search finds on a page, and leads to. */
  readonly anchors?: readonly { readonly id: string; readonly title: string }[]
}

interface BuiltSite {
  readonly browser: Browser
  readonly origin: string
  /** The pages and stories of the site's index. */
  readonly entries: readonly Entry[]
  /** The paths of the files beside them. */
  readonly files: ReadonlySet<string>
}

interface Visited {
  readonly id: string
  readonly problems: readonly string[]
}

interface Walked {
  /** How many pages and stories have no problem. */
  readonly passed: number
  readonly problems: readonly string[]
}

/** What a developer looks for, and the title that has to be found. */
const searches = [
  { query: 'onComplete', title: /onComplete[^]*OtpInput/ },
  { query: 'data-complete', title: /data-complete[^]*OtpInput/ },
  { query: 'colorAccent', title: /colorAccent[^]*Theme tokens/ },
  { query: 'send.label', title: /send\.label[^]*Messages/ },
  { query: 'proof_expired', title: /proof_expired[^]*Problem codes/ },
  { query: 'allowedOrigins', title: /allowedOrigins[^]*Server options/ },
  { query: 'isProofError', title: /isProofError[^]*Functions/ },
  { query: 'PhoneValue', title: /PhoneValue[^]*Types/ },
  { query: 'test numbers', title: /Test numbers and addresses[^]*simulator/ },
  { query: 'OtpInput', title: /OtpInput[^]*Components|Components[^]*OtpInput/ },
  { query: 'Use Redis', title: /Use Redis[^]*Production and stores/ },
  { query: 'PostgreSQL', title: /Use PostgreSQL[^]*Production and stores/ },
  { query: 'behind a proxy', title: /The client address behind a proxy[^]*Production and stores/ },
  { query: 'rotate secrets', title: /Rotate secrets[^]*Production and stores/ },
  { query: 'Express', title: /Express[^]*Your backend/ },
  { query: 'init', title: /Set up a project: init[^]*Command line/ },
  { query: 'webhooks', title: /Receive webhooks[^]*Providers/ },
  { query: 'own backend', title: /Write a backend of your own[^]*Contract/ },
  { query: 'test a form', title: /Test a form/i },
  { query: 'Tailwind', title: /Theme/ },
  { query: 'dark', title: /Dark pages/ },
  {
    query: 'change one sentence',
    title: /Languages[^]*Change one sentence|Change one sentence[^]*Languages/i,
  },
  { query: 'add a language', title: /Add a language/i },
  { query: 'right to left', title: /Right to left/i },
  { query: 'own layout', title: /Own layout/i },
  { query: 'headless', title: /Headless/i },
  { query: 'react-hook-form', title: /Forms[^]*react-hook-form|react-hook-form[^]*Forms/i },
  { query: 'server actions', title: /Server actions in Next/i },
  { query: 'playwright', title: /Playwright/i },
  { query: 'vitest', title: /vitest[^]*Test a form/i },
  { query: 'ioredis', title: /ioredis[^]*Production and stores/i },
  { query: 'useActionState', title: /useActionState[^]*Forms/i },
  { query: 'Twilio', title: /Twilio[^]*Migrate/i },
  { query: 'migrate', title: /Migrate/i },
]

/** Opens every page and every story of a built site, follows every link between pages, and searches. */
export async function walkSite(site: BuiltSite): Promise<Walked> {
  const { entries, files } = site
  const idsOf = (type: Entry['type']) =>
    entries.filter((entry) => entry.type === type).map(({ id }) => id)
  const storyIds = idsOf('story')
  const documentIds = idsOf('docs')
  const [anyDocument = ''] = documentIds
  const half = Math.ceil(storyIds.length / 2)
  // A story waits for most of its time, so that two pages take hardly longer for one story than one page does.
  const [documents, firstStories, otherStories, searched] = await Promise.all([
    visitDocuments(site, documentIds),
    visitStories(site, anyDocument, storyIds.slice(0, half)),
    visitStories(site, anyDocument, storyIds.slice(half)),
    search(site),
  ])
  const dead = deadLinks({ pages: documents, ids: new Set(entries.map(({ id }) => id)), files })
  const visited: readonly Visited[] = [...documents, ...firstStories, ...otherStories]
  return {
    passed: visited.filter(({ problems }) => problems.length === 0).length,
    problems: [
      ...visited.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`)),
      ...dead.map((link) => `dead link: ${link}`),
      ...documents.flatMap((page) => notOn(page, entries)),
      ...searched,
    ],
  }
}

/** Returns what the search finds on a page and cannot lead to. */
function notOn(page: VisitedDocument, entries: readonly Entry[]): readonly string[] {
  const { anchors = [] } = entries.find(({ id }) => id === page.id) ?? {}
  return anchors
    .map(({ id }) => id.replace(/#.*/, ''))
    .filter((id) => !page.anchors.has(id))
    .map((id) => `${page.id}: the search leads to #${id}, which is not there`)
}

async function visitDocuments(
  { browser, origin }: BuiltSite,
  ids: readonly string[],
): Promise<readonly VisitedDocument[]> {
  const page = await browser.newPage()
  const errors = errorsOf(page)
  const visited: VisitedDocument[] = []
  for (const id of ids) {
    const document = await visitDocument(page, origin, id)
    visited.push({ ...document, problems: [...document.problems, ...errors.splice(0)] })
  }
  return visited
}

async function visitStories(
  { browser, origin }: BuiltSite,
  document: string,
  ids: readonly string[],
): Promise<readonly Visited[]> {
  const page = await browser.newPage()
  const errors = errorsOf(page)
  await openStories(page, origin, document)
  const visited: Visited[] = []
  for (const id of ids) {
    const problems = await visitStory(page, id)
    visited.push({ id, problems: [...problems, ...errors.splice(0)] })
  }
  return visited
}

async function search({ browser, origin }: BuiltSite): Promise<readonly string[]> {
  const page = await browser.newPage()
  await page.goto(origin)
  const problems: string[] = []
  for (const { query, title } of searches) {
    const found = await searchSite(page, query)
    if (!found.some((text) => title.test(text))) {
      problems.push(`the search for "${query}" finds only: ${found.join(', ')}`)
    }
  }
  return problems
}

/** Collects the errors in a page's console, and those that nothing catches. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  return errors
}
