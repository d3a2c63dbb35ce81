import { Button, CssBaseline, TextField } from '@mui/material'
import { renderPage } from '../render-page.tsx'
// #region theme
import { createTheme, ThemeProvider } from '@mui/material/styles'
import '@otp-kit/react/styles.css'
import '@otp-kit/react/presets/material.css'

const theme = createTheme({ cssVariables: true, colorSchemes: { light: true, dark: true } })
// #endregion

renderPage({
  theme: 'material',
  around: (page) => (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {page}
    </ThemeProvider>
  ),
  own: {
    content: (
      <>
        <TextField label="Own" size="small" />
        <Button variant="contained">Own</Button>
      </>
    ),
    input: '.MuiOutlinedInput-root',
    edge: 'fieldset',
    button: '.MuiButton-root',
  },
})
