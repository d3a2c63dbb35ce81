import { renderMermaidSVG } from 'beautiful-mermaid'

/** Draws a mermaid diagram as SVG, in the colours of the page around it, light or dark. */
function drawDiagram(source: string): string {
  // A line for each event of an arrow: labels of one line make the diagram wider than a page.
  const withLines = source.replaceAll(/(?<=-->.*: .*), /g, ',<br>')
  const svg = renderMermaidSVG(withLines, {
    bg: 'var(--diagram-background)',
    fg: 'var(--diagram-text)',
    transparent: true,
    font: 'system-ui',
    padding: 16,
    nodeSpacing: 12,
  })
  // The library loads its font from another host.
  return svg.replaceAll(/@import url\([^)]*\);\s*/g, '')
}

/** Draws the diagrams of a Markdown text; returns them by their mermaid text. */
export function drawDiagrams(markdown: string): Record<string, string> {
  const blocks = markdown.matchAll(/^```mermaid\n(.*?)\n```$/gms)
  return Object.fromEntries(
    [...blocks].map(([, source = '']) => [source, drawDiagram(source)] as const),
  )
}
