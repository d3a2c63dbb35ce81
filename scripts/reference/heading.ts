/** Returns a heading of Markdown without its markup. */
export const headingText = (heading: string): string =>
  heading.replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1')

/** Returns the headings of a Markdown text, its title among them. */
export function headingsIn(markdown: string): readonly string[] {
  const text = markdown.replaceAll(/^```.*?^```/gms, '')
  return [...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, heading = '']) => headingText(heading))
}

/** Returns the id of a heading, as `Markdown` of Storybook's blocks makes it. */
export const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z\d\s-]/g, '')
    .replaceAll(/\s/g, '-')
