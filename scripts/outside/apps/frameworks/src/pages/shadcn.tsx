import '../styles/shadcn.css'
import { followScheme, renderPage } from '../render-page.tsx'

followScheme((scheme) => document.documentElement.classList.toggle('dark', scheme === 'dark'))

renderPage({
  theme: 'shadcn',
  utilities: true,
  own: {
    // The classes of its input and button by which size, edges and colours are decided.
    content: (
      <>
        <input
          aria-label="Own"
          className="h-9 w-full rounded-md border border-input bg-transparent px-3 py-1 text-base shadow-xs md:text-sm dark:bg-input/30"
        />
        <button
          type="button"
          className="h-9 rounded-md bg-primary px-4 py-2 text-sm font-medium text-primary-foreground"
        >
          Own
        </button>
      </>
    ),
    input: 'input',
    edge: 'input',
    button: 'button',
  },
})
