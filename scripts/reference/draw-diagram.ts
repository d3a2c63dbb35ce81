import { renderMermaidSVG } from 'beautiful-mermaid'

/** Draws a mermaid diagram as SVG, in the colours of the page around it, light or dark. */
function drawDiagram(source: string): string {
  const svg = renderMermaidSVG(source, {
    bg: 'var(--diagram-background)',
    fg: 'var(--diagram-text)',
    transparent: true,
    font: 'system-ui',
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
