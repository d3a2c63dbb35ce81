// Imported before React, which reads it once, when it is loaded.
process.env.NODE_ENV = 'production'
