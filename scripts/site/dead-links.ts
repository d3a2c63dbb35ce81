/** What a page of the site contains that links lead to and from. */
export interface LinkedPage {
  readonly id: string
  /** The `href` of every link, as it is written. */
  readonly links: readonly string[]
  /** The ids that an anchor can name. */
  readonly anchors: ReadonlySet<string>
}

export interface Site {
  readonly pages: readonly LinkedPage[]
  /** The ids of all pages and stories. */
  readonly ids: ReadonlySet<string>
  /** The paths of the files that are served beside the pages. */
  readonly files: ReadonlySet<string>
}

/** Returns the links that lead nowhere, each with its page. Links to other sites are not followed. */
export function deadLinks({ pages, ids, files }: Site): string[] {
  const pageOf = new Map(pages.map((page) => [page.id, page]))
  const leads = (href: string, from: LinkedPage): boolean => {
    if (href.startsWith('https://')) return true
    const { pathname, searchParams, hash } = new URL(href, 'http://site/')
    const anchor = decodeURIComponent(hash.slice(1))
    const path = searchParams.get('path')
    if (path === null) {
      return href.startsWith('#') ? anchor === '' || from.anchors.has(anchor) : files.has(pathname)
    }
    const id = /^\/(?:docs|story)\/(.+)$/.exec(path)?.[1] ?? ''
    return ids.has(id) && (anchor === '' || pageOf.get(id)?.anchors.has(anchor) === true)
  }
  return pages.flatMap((page) =>
    page.links.filter((href) => !leads(href, page)).map((href) => `${page.id}: ${href}`),
  )
}
