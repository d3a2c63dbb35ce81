// #region imports
import 'bootstrap/dist/css/bootstrap.css'
import '@otp-kit/react/styles-unlayered.css'
import '@otp-kit/react/presets/bootstrap.css'
// #endregion
import { followScheme, renderPage } from '../render-page.tsx'

followScheme((scheme) => {
  document.documentElement.dataset.bsTheme = scheme
})

renderPage({
  theme: 'bootstrap',
  own: {
    content: (
      <>
        <input aria-label="Own" className="form-control" />
        <button type="button" className="btn btn-primary">
          Own
        </button>
      </>
    ),
    input: 'input',
    edge: 'input',
    button: 'button',
  },
})
