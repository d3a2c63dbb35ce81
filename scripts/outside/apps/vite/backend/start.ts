import express from 'express'
import { app } from '../examples/embed/src/express.ts'

app.get('/welcome', (_request, response) => {
  response.send('Welcome')
})
app.use(express.static('dist'))
app.listen(Number(process.env.PORT), 'localhost', () => {
  process.stdout.write('listening\n')
})
