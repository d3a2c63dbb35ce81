/** Returns whether a path, with or without a query, is the base path or below it. */
export function isUnder(basePath: string, path: string): boolean {
  const [pathname = ''] = path.split('?', 1)
  return pathname === basePath || pathname.startsWith(`${basePath}/`)
}
